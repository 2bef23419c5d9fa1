import { listen, localNameOf, parentElementOf } from '../dom/untrapped.ts';
import { ChangeWatch } from './change-watch.ts';
import { runInSlices } from './run-in-slices.ts';
import type { SeenPage } from './seen-page.ts';

/** Changes after which the page must be read again: of text, of nodes, and of attributes that show or hide an element. */
const CONTENT = {
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['hidden', 'aria-hidden', 'open'],
};
/** Changes that may show or hide text through the page's style sheets. Most do not: an animation makes many a second. */
const STYLE = { attributes: true };
/** Events that may show or hide text without a change that an observer sees: a popover opens, a box is ticked. */
const SHOWING = ['toggle', 'change'];

/** What a watch needs, and whom it calls. */
export interface PageWatchOptions {
  readonly signal: AbortSignal;
  /** What the last reading saw of the page. */
  readonly seen: () => SeenPage;
  /** The page must perhaps be read again. Says whether that made a difference. */
  readonly onChange: () => Promise<boolean>;
  /** Longest wait, in milliseconds, on a page that never rests. */
  readonly longest: () => number;
}

/** Watches a document and the shadow roots it is given for every change that may alter what there is to read. */
export class PageWatch {
  readonly #content: ChangeWatch;
  readonly #style: ChangeWatch;
  readonly #signal: AbortSignal;

  constructor(document: Document, { signal, seen, onChange, longest }: PageWatchOptions) {
    const common = { signal, isOurs, times: { quiet: 250, longest } };
    const onStyle = async (): Promise<boolean> => {
      const search = runInSlices(seen().isOtherwiseNow(), signal);
      // Rejects when the signal aborts, and then nobody waits for an answer.
      return (await search.catch(() => false)) && onChange();
    };
    this.#content = new ChangeWatch({ ...common, changes: CONTENT, onChange });
    // Apart from the content: frequent changes of style must not delay the reading of new text.
    this.#style = new ChangeWatch({ ...common, changes: STYLE, onChange: onStyle });
    this.#signal = signal;
    // The document itself: document.write puts another root element into it.
    this.cover([document]);
  }

  /** Watches these roots too. Those watched already may be among them. */
  cover(roots: Iterable<Document | ShadowRoot>): void {
    this.#content.cover(roots);
    this.#style.cover(roots);
    const listening = { signal: this.#signal, capture: true, passive: true };
    for (const root of roots) for (const type of SHOWING) listen(root, type, this.#style.notice, listening);
  }

  /** Handles pending changes now, and those without a sign; resolves when that is done. */
  async catchUp(): Promise<void> {
    await this.#content.catchUp();
    this.#style.notice();
    await this.#style.catchUp();
  }

  /** The page has navigated: changes are handled as soon as it rests, whatever earlier calls have cost. */
  hurry(): void {
    this.#content.hurry();
    // The page may show or hide text because of its new address alone.
    this.#style.notice();
    this.#style.hurry();
  }

  /** Makes a change of our own, which is no reason to read the page again. */
  without(change: () => void): void {
    this.#content.without(change);
  }
}

/** Whether a change is in one of our own elements. */
function isOurs({ target }: MutationRecord): boolean {
  const element = target instanceof Element ? target : parentElementOf(target);
  return element !== null && localNameOf(element).startsWith('crossquote-');
}
