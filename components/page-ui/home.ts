import { matches, queryAll, topOf } from '../../lib/dom/untrapped.ts';
import { above } from '../../lib/paint/above.ts';

/** Layers over the rest of the page: modal dialogs and popovers. */
const LAYER = ':modal, :popover-open';

/**
 * The element into which our interface must be inserted to be visible and usable: the layer with the words in question,
 * else the last modal dialog, else the root element.
 */
export function homeFor(words: Element | null): Element {
  for (let at = words; at; at = above(at)) if (matches(at, LAYER)) return at;
  return queryAll(document, 'dialog:modal').at(-1) ?? topOf(document);
}
