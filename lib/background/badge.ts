import browser from 'webextension-polyfill';

const COLOUR = '#0a5568';
const TEXT_COLOUR = '#ffffff';
const KEY = 'frames';

/** What the frames of a tab have found; kept in session storage, as the background sleeps and forgets. */
interface TabFrames {
  readonly url: string;
  readonly found: Readonly<Record<string, number>>;
}

const isFrames = (value: unknown): value is TabFrames =>
  typeof value === 'object' && value !== null && 'url' in value && 'found' in value;

async function framesOf(tab: number): Promise<TabFrames | null> {
  const key = `${KEY}.${tab}`;
  const stored = (await browser.storage.session.get(key))[key];
  return isFrames(stored) ? stored : null;
}

/** Takes what a frame has found and shows the tab's sum: nothing where nothing was found. */
export async function showFound(tab: number, frame: number, found: number): Promise<void> {
  const { url = '' } = await browser.tabs.get(tab);
  const before = await framesOf(tab);
  const known = before?.url === url ? before.found : {};
  const frames: TabFrames = { url, found: { ...known, [frame]: found } };
  await browser.storage.session.set({ [`${KEY}.${tab}`]: frames });
  const sum = Object.values(frames.found).reduce((a, b) => a + b, 0);
  await browser.action.setBadgeText({ tabId: tab, text: sum > 0 ? String(sum) : '' });
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color: COLOUR });
  await browser.action.setBadgeTextColor?.({ tabId: tab, color: TEXT_COLOUR });
}

/** Takes the number off the button of a tab. */
export const hideBadge = (tab: number): Promise<void> =>
  browser.action.setBadgeText({ tabId: tab, text: '' });

/** A tab was closed, or is none of ours any more. */
export const forgetTab = (tab: number): Promise<void> => browser.storage.session.remove(`${KEY}.${tab}`);
