import { closest, queryAll, topOf } from '../../lib/dom/untrapped.ts';

/** What lies over the rest of a page, keeps it from the reader, or goes when the reader presses beside it. */
const LAYER = ':modal, :popover-open';

/**
 * The element of the page in which our interface can be seen and used: the layer over the page that holds the words in
 * question, else the last dialog that keeps the reader from all beside it, else the root element.
 */
export const homeFor = (words: Element | null): Element =>
  closest(words, LAYER) ?? queryAll(document, 'dialog:modal').at(-1) ?? topOf(document);
