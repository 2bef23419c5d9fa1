import { matches, queryAll, topOf } from '../../lib/dom/untrapped.ts';
import { above } from '../../lib/paint/above.ts';

/** What lies over the rest of a page, keeps it from the reader, or goes when the reader presses beside it. */
const LAYER = ':modal, :popover-open';

/**
 * The element of the page in which our interface can be seen and used: the layer over the page that shows the words in
 * question, else the last dialog that keeps the reader from all beside it, else the root element.
 */
export function homeFor(words: Element | null): Element {
  for (let at = words; at; at = above(at)) if (matches(at, LAYER)) return at;
  return queryAll(document, 'dialog:modal').at(-1) ?? topOf(document);
}
