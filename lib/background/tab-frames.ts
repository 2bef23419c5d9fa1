import browser from 'webextension-polyfill';

/** What the frames of a tab have found; kept in session storage, as the background sleeps and forgets. */
export interface TabFrames {
  /** Address of the page without its fragment, which names no other page. */
  readonly page: string;
  /** By frame, without those that have found nothing. */
  readonly found: Readonly<Record<string, number>>;
}

const isFrames = (value: unknown): value is TabFrames =>
  typeof value === 'object' && value !== null && 'page' in value && 'found' in value;

const keyOf = (tab: number): string => `frames.${tab}`;

/** The stored numbers of a tab's frames; null if there are none. */
export async function framesOf(tab: number): Promise<TabFrames | null> {
  const stored = (await browser.storage.session.get(keyOf(tab)))[keyOf(tab)];
  return isFrames(stored) ? stored : null;
}

/** Stores the numbers of a tab's frames. */
export const keepFrames = (tab: number, frames: TabFrames): Promise<void> =>
  browser.storage.session.set({ [keyOf(tab)]: frames });

/** Forgets a tab. */
export const forgetFrames = (tab: number): Promise<void> => browser.storage.session.remove(keyOf(tab));

/** The frames of a tab in which our annotator has found something, most statements first. */
export async function tellingFrames(tab: number): Promise<number[]> {
  const frames = await framesOf(tab);
  return Object.entries(frames?.found ?? {})
    .toSorted(([, a], [, b]) => b - a)
    .map(([frame]) => Number(frame));
}
