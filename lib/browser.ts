/**
 * The extension APIs that several entrypoints use. The polyfill throws when it is loaded outside an extension, so
 * components never import this file: they get what they need handed in.
 */
import browser from 'webextension-polyfill';
import type { OpenTab } from './popup/tab-access.ts';
import type { SettingsStore } from './settings.ts';

/** Where the build puts the annotator. */
const ANNOTATOR_FILE = '/annotator.js';

/** The browser's interface language as a BCP 47 tag, e.g. `ko` or `en-US`. */
export function interfaceLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** The tab in front of the window the popup belongs to; `null` if there is none. */
export async function activeTab(): Promise<OpenTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '' };
}

/** A tab by its id; `null` if it is gone, or if that is no tab's id. */
export async function tabById(id: number): Promise<OpenTab | null> {
  try {
    const { url = '' } = await browser.tabs.get(id);
    return { id, url };
  } catch {
    // The call itself throws for what is no id at all.
    return null;
  }
}

/**
 * Follows a tab from page to page. Calls back with `null` when it starts loading a page whose address is not known yet,
 * with the tab when the address is known, and again when the page is loaded. Returns a function that stops it.
 */
export function watchTab(id: number, changed: (now: OpenTab | null) => void): () => void {
  const listener = (
    tab: number,
    { status, url }: browser.Tabs.OnUpdatedChangeInfoType,
    { url: address = '' }: browser.Tabs.Tab,
  ): void => {
    if (tab !== id) return;
    if (url !== undefined || status === 'complete') changed({ id, url: address });
    // Also if the address is withheld: then we may not read the page that the tab is going to.
    else if (status === 'loading') changed(null);
  };
  browser.tabs.onUpdated.addListener(listener);
  return () => browser.tabs.onUpdated.removeListener(listener);
}

/**
 * Asks the reader for access to match patterns such as `https://example.org/*`. Must be called synchronously in a click
 * handler of an extension page. `false` if the reader or the browser refuses; never rejects.
 */
export async function requestHosts(origins: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [...origins] });
  } catch {
    // Forbidden by the administrator of the browser, for instance.
    return false;
  }
}

/** Whether we may run on these match patterns without asking. */
export function hasHosts(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...origins] });
}

/** Gives access to match patterns back. */
export function removeHosts(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...origins] });
}

/**
 * Puts the annotator into a frame of a tab, as far as it has been loaded: one script of the page that does not come holds
 * up its end, and the article may stand there all the while. Rejects where we may not (no permission, a closed page).
 */
export async function injectAnnotator(tab: number, frame = 0): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [frame] },
    files: [ANNOTATOR_FILE],
    injectImmediately: true,
  });
}

/** True once the extension was removed, updated or disabled under a page that still runs its script. */
export function extensionIsGone(): boolean {
  try {
    return browser.runtime.id === undefined;
  } catch {
    // The polyfill's proxy throws once there is nothing behind it.
    return true;
  }
}

/** Opens a page of the extension, given by its path, in a new tab. */
export async function openOwnPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** Opens the options page. */
export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

/** Settings in sync storage, where the browser carries them to the reader's other devices. */
export const syncStore: SettingsStore = {
  async read(key) {
    return (await browser.storage.sync.get(key))[key];
  },
  async write(key, value) {
    await browser.storage.sync.set({ [key]: value });
  },
  watch(key, changed) {
    const listener = (
      changes: Record<string, { newValue?: unknown; oldValue?: unknown }>,
      area: string,
    ): void => {
      const change = changes[key];
      if (area === 'sync' && change) changed(change.newValue, change.oldValue);
    };
    browser.storage.onChanged.addListener(listener);
    return () => browser.storage.onChanged.removeListener(listener);
  },
};
