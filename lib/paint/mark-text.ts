import Mark from 'mark.js';
import type { Segment } from './segments.ts';

/** Name of the element that the document painter puts around marked text. */
export const MARK_ELEMENT = 'crossquote-mark';

/** A node that mark.js has made after a text node. */
export type Piece = HTMLElement | Text;

/** Labels a mark with its statement, and keeps it visible in a saved or copied page, which lacks our style sheet. */
function label(element: HTMLElement, segment: Segment): void {
  const [mark] = segment.marks;
  if (!mark) return;
  // The site's own mark.js would treat everything with this attribute as its own, and unwrap it.
  element.removeAttribute('data-markjs');
  element.setAttribute('data-statement', mark.statement);
  element.setAttribute('data-form', mark.form);
  element.setAttribute('data-key', mark.key);
  element.style.textDecorationLine = 'underline';
}

/**
 * Wraps stretches of one text node (ascending, disjoint, none blank) with mark.js. The node stays in place and keeps
 * the text before the first stretch. `each` is called for every element made. mark.js gets only this node, so that it
 * walks nothing else. Throws if the page interferes (an input named `replaceChild` in a form); the caller must undo
 * what was done until then.
 */
export function markText(
  node: Text,
  segments: readonly Segment[],
  each: (element: HTMLElement, segment: Segment) => void,
): void {
  // mark.js converts the ranges to JSON even when it does not log, so they contain numbers only; and it changes them.
  const ranges = segments.map(({ start, end }, index) => ({ start, length: end - start, index }));
  // Its types ask for elements, but any node can be the root of its walk.
  new Mark([node] as unknown as HTMLElement[]).markRanges(ranges, {
    element: MARK_ELEMENT,
    each: (element, range) => {
      const segment = segments[(range as { index?: number }).index ?? -1];
      if (!segment || !(element instanceof HTMLElement)) return;
      label(element, segment);
      each(element, segment);
    },
  });
}
