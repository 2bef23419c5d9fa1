import { firstChildOf, localNameOf, nodeTypeOf } from '../dom/untrapped.ts';

/** A mark that opens a quotation, at the beginning. */
const OPENS = /^["“„«‘'「『]/;

/**
 * Whether the browser sets quotation marks around an element: around a `<q>`, unless the page prints its own in it or
 * right before, in the text that its block has so far (`before`). Then they are taken away by style as a rule.
 */
export function hasMarksSet(element: Element, before: string): boolean {
  if (localNameOf(element) !== 'q' || OPENS.test(before.slice(-1))) return false;
  const first = firstChildOf(element);
  return first === null || nodeTypeOf(first) !== 3 || !OPENS.test((first as Text).data.trimStart());
}
