import { openRootsOf } from '../dom/open-roots.ts';
import { isHidden, listen, queryAll } from '../dom/untrapped.ts';
import { beginWork, isAtWork } from './at-work.ts';
import { clearDeadCopy } from './clear-dead-copy.ts';

/** Says to an older copy of the annotator, in a world we cannot see, that a newer one is here. */
const TAKE_OVER = 'crossquote-take-over';
/** Milliseconds between looks at whether the extension is still there. */
const LOOK_AFTER = 20_000;

/** How long one copy of the annotator is at work on a page. */
export interface Lifetime {
  /** Ends it: the extension was removed or updated, or `end` was called. */
  readonly signal: AbortSignal;
  end(): void;
}

/**
 * Makes this copy of the annotator the only one on the page: an older copy takes back what is its own, and what a stopped
 * one has left is taken away. Null if this very copy is already at work here.
 */
export function takeOver(document: Document, element: string, isGone: () => boolean): Lifetime | null {
  if (isAtWork()) return null;
  const controller = new AbortController();
  const { signal } = controller;
  beginWork(signal);
  // It stands where its last card could be used, perhaps in a dialog in a shadow tree.
  const old = openRootsOf(document).flatMap((root) => queryAll(root, element));
  for (const one of old) {
    one.dispatchEvent(new Event(TAKE_OVER, { composed: true }));
    one.remove();
  }
  // A saved page has the element without what stood in it; what is marked there is the page's own.
  if (old.some((one) => one.shadowRoot)) clearDeadCopy(document);
  const end = (): void => controller.abort(new DOMException('This copy has ended', 'AbortError'));
  const look = (): void => {
    if (isGone()) end();
  };
  // The page can send this event too: a copy gives way only if its extension is gone.
  listen(document, TAKE_OVER, look, { signal, capture: true });
  listen(document, 'visibilitychange', look, { signal });
  addEventListener('focus', look, { signal });
  const timer = setInterval(() => {
    if (!isHidden(document)) look();
  }, LOOK_AFTER);
  signal.addEventListener('abort', () => clearInterval(timer));
  return { signal, end };
}
