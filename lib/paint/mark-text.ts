import Mark from 'mark.js';
import type { Segment } from './segments.ts';

/** Name of the element that the document painter puts around marked text. */
export const MARK_ELEMENT = 'crossquote-mark';

/** What stands after a text node once it has been marked; all made by mark.js. */
export type Piece = HTMLElement | Text;

/** Tells which statement a mark is and keeps it visible in a saved or copied page, where our sheet is missing. */
function label(element: HTMLElement, segment: Segment): void {
  const [mark] = segment.marks;
  if (!mark) return;
  // The site's own mark.js would take everything with this attribute for its own, and unwrap and merge it.
  element.removeAttribute('data-markjs');
  element.setAttribute('data-statement', mark.statement);
  element.setAttribute('data-form', mark.form);
  element.setAttribute('data-key', mark.key);
  element.style.textDecorationLine = 'underline';
}

/**
 * Wraps stretches of one text node (ascending, disjoint, none blank) by mark.js. The node stays where it is
 * and keeps what precedes the first stretch; `each` is told every element made. Only the node itself is given
 * to mark.js, so that nothing else is walked. Throws if the page stands in the way (an input named
 * `replaceChild` in a form); the caller takes back what was done until then.
 */
export function markText(
  node: Text,
  segments: readonly Segment[],
  each: (element: HTMLElement, segment: Segment) => void,
): void {
  // mark.js prints the ranges as JSON even when it does not log, so they carry numbers only; and it changes them.
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
