import browser from 'webextension-polyfill';

/** The command that presses the toolbar button. */
const OPEN_POPUP = '_execute_action';
/** Chromium has no API for it, but lets an extension open this page. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

interface WithShortcutSettings {
  /** Firefox since 137. */
  readonly openShortcutSettings?: () => Promise<void>;
}

/** The shortcut that opens the popup, as the browser writes it; empty if the reader or another extension has taken it. */
export async function popupShortcut(): Promise<string> {
  // Firefox for Android has no commands.
  const commands = (await browser.commands?.getAll().catch(() => [])) ?? [];
  return commands.find(({ name }) => name === OPEN_POPUP)?.shortcut ?? '';
}

/** A function that opens the browser's own settings for shortcuts; `null` if it has none. */
export function shortcutSettings(): (() => Promise<void>) | null {
  const commands: WithShortcutSettings | undefined = browser.commands;
  if (commands?.openShortcutSettings) return () => commands.openShortcutSettings?.() ?? Promise.resolve();
  if (!browser.runtime.getURL('').startsWith('chrome-extension:')) return null;
  return async () => {
    await browser.tabs.create({ url: CHROMIUM_PAGE });
  };
}
