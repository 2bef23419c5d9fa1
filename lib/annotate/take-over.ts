import { openRootsOf } from '../dom/open-roots.ts';
import { isHidden, listen, queryAll } from '../dom/untrapped.ts';
import { beginWork, isAtWork } from './at-work.ts';
import { clearDeadCopy } from './clear-dead-copy.ts';

/** Event that tells an older copy of the annotator, in a world that we cannot see, that a newer one is here. */
const TAKE_OVER = 'crossquote-take-over';
/** Milliseconds between checks whether the extension still exists. */
const LOOK_AFTER = 20_000;

/** The lifetime of one copy of the annotator on a page. */
export interface Lifetime {
  /** Aborts when the extension is removed or updated, or `end` is called. */
  readonly signal: AbortSignal;
  end(): void;
}

/**
 * Makes this copy of the annotator the only one on the page: an older copy undoes its work, and what a stopped copy has
 * left is removed. Null if a copy of this version is already active here.
 */
export function takeOver(document: Document, element: string, isGone: () => boolean): Lifetime | null {
  if (isAtWork()) return null;
  const controller = new AbortController();
  const { signal } = controller;
  beginWork(signal);
  // It is where its last card could be used, perhaps in a dialog in a shadow tree.
  const old = openRootsOf(document).flatMap((root) => queryAll(root, element));
  for (const one of old) {
    one.dispatchEvent(new Event(TAKE_OVER, { composed: true }));
    one.remove();
  }
  // In a saved page the element has no shadow root, and the marks belong to the page.
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
