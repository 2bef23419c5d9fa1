import { listen, localNameOf, parentElementOf } from '../dom/untrapped.ts';
import { type Watch, watchChanges } from '../paint/watch.ts';
import { runInSlices } from './run-in-slices.ts';
import type { SeenPage } from './seen-page.ts';

/** What makes a page another to read: its text and nodes, and what it says is shown. */
const CONTENT = {
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['hidden', 'aria-hidden', 'open'],
};
/**
 * What may show or hide text by the page's style, and mostly does neither: a page that moves changes it many times a
 * second.
 */
const STYLE = { attributes: true };
/** What shows or hides text and changes nothing that an observer sees: a popover that opens, a box that is ticked. */
const SHOWING = ['toggle', 'change'];

/** What a page is watched for, and what ends that. */
export interface PageWatchOptions {
  readonly signal: AbortSignal;
  /** What the last reading has seen. */
  readonly seen: () => SeenPage;
  /** The page may read otherwise now. Says whether it does. */
  readonly onChange: () => Promise<boolean>;
  /** Longest wait, in milliseconds, on a page that never rests. */
  readonly longest: () => number;
}

/** A watch on a document, and on the shadow roots it is told of, for all that changes what is to be read there. */
export class PageWatch {
  readonly #content: Watch;
  readonly #style: Watch;
  readonly #signal: AbortSignal;

  constructor(document: Document, { signal, seen, onChange, longest }: PageWatchOptions) {
    const roots = [document];
    const common = { signal, isOurs, times: { quiet: 250, longest } };
    const onStyle = async (): Promise<boolean> => {
      const search = runInSlices(seen().isOtherwiseNow(), signal);
      // Ends without an answer with the signal, when nobody waits for one.
      return (await search.catch(() => false)) && onChange();
    };
    // The document itself: document.write puts another root element into it.
    this.#content = watchChanges(roots, { ...common, changes: CONTENT, onChange });
    // By itself: what comes of moving must not make the page's words wait.
    this.#style = watchChanges(roots, { ...common, changes: STYLE, onChange: onStyle });
    this.#signal = signal;
    this.#listen(roots);
  }

  #listen(roots: Iterable<Document | ShadowRoot>): void {
    const listening = { signal: this.#signal, capture: true, passive: true };
    for (const root of roots) for (const type of SHOWING) listen(root, type, this.#style.notice, listening);
  }

  /** Watches these shadow roots too. */
  cover(roots: ReadonlySet<ShadowRoot>): void {
    this.#content.cover(roots);
    this.#style.cover(roots);
    this.#listen(roots);
  }

  /** Has changes that wait looked at now, and those without a sign; resolves when that is done. */
  async catchUp(): Promise<void> {
    await this.#content.catchUp();
    this.#style.notice();
    await this.#style.catchUp();
  }

  /** The page has become another one: what changes is looked at as soon as it rests. */
  hurry(): void {
    this.#content.hurry();
    // What stands at the new address may be shown for that alone.
    this.#style.notice();
    this.#style.hurry();
  }

  /** Runs our own change of the page, which is no reason to read it again. */
  without(change: () => void): void {
    this.#content.without(change);
  }
}

/** Changes of our own elements are none of the page's. */
function isOurs({ target }: MutationRecord): boolean {
  const element = target instanceof Element ? target : parentElementOf(target);
  return element !== null && localNameOf(element).startsWith('crossquote-');
}
