import browser from 'webextension-polyfill';
import { inTurn } from '../in-turn.ts';
import { forgetFrames, framesOf, keepFrames } from './tab-frames.ts';

const COLOUR = '#0a5568';
const TEXT_COLOUR = '#ffffff';

const write = (tab: number, text: string): Promise<void> => browser.action.setBadgeText({ tabId: tab, text });

/** The number on the toolbar button: what the frames of a tab have found, all together. */
export class Badge {
  // The frames of a page speak at the same time, and each changes what the others have said.
  readonly #inTurn = inTurn();

  /** Takes what a frame has now and shows the tab's sum: nothing where there is nothing. Rejects for a closed tab. */
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
      // What the reader reads is nobody's business: of a page without marks not even the address is kept.
      if (having.length > 0) await keepFrames(tab, { page, found: Object.fromEntries(having) });
      else await forgetFrames(tab);
      const sum = having.reduce((total, [, count]) => total + count, 0);
      await write(tab, sum > 0 ? String(sum) : '');
      await browser.action.setBadgeBackgroundColor({ tabId: tab, color: COLOUR });
      await browser.action.setBadgeTextColor?.({ tabId: tab, color: TEXT_COLOUR });
    });
  }

  /** A tab is none of ours any more: takes the number off its button. */
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
