import browser from 'webextension-polyfill';
import { inTurn } from '../in-turn.ts';
import { forgetFrames, framesOf, keepFrames } from './tab-frames.ts';

const COLOUR = '#0a5568';
const TEXT_COLOUR = '#ffffff';

const write = (tab: number, text: string): Promise<void> => browser.action.setBadgeText({ tabId: tab, text });

/** The number on the toolbar button: the sum of what the frames of a tab have found. */
export class Badge {
  // The frames of a page report at the same time, and each report changes the stored sum.
  readonly #inTurn = inTurn();

  /** Stores the number of a frame and shows the sum of its tab; no number for 0. Rejects for a closed tab. */
  show(tab: number, frame: number, found: number): Promise<void> {
    return this.#inTurn(async () => {
      const { url = '' } = await browser.tabs.get(tab);
      const page = url.replace(/#.*$/s, '');
      const before = await framesOf(tab);
      const known: Record<string, number> = {
        ...(before?.page === page ? before.found : {}),
        [frame]: found,
      };
      const having = Object.entries(known).filter(([, count]) => count > 0);
      // For privacy, nothing is stored for a page without marks, not even its address.
      if (having.length > 0) await keepFrames(tab, { page, found: Object.fromEntries(having) });
      else await forgetFrames(tab);
      const sum = having.reduce((total, [, count]) => total + count, 0);
      await write(tab, sum > 0 ? String(sum) : '');
      await browser.action.setBadgeBackgroundColor({ tabId: tab, color: COLOUR });
      await browser.action.setBadgeTextColor?.({ tabId: tab, color: TEXT_COLOUR });
    });
  }

  /** We may not read the tab any more: removes the number from its button. */
  leave(tab: number): Promise<void> {
    return this.#inTurn(async () => {
      await forgetFrames(tab);
      await write(tab, '');
    });
  }

  /** A tab was closed. */
  forget(tab: number): Promise<void> {
    return this.#inTurn(() => forgetFrames(tab));
  }
}
