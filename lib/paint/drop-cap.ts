import { above } from './above.ts';
import { isBlank } from './resolve.ts';

/** Whether an element sets its first letter in another size. */
function hasDropCap(element: Element): boolean {
  const letter = getComputedStyle(element, '::first-letter');
  const isSunk = /\d/.test(letter.getPropertyValue('initial-letter'));
  return isSunk || letter.fontSize !== getComputedStyle(element).fontSize;
}

function isFirstIn(element: Element, text: Text): boolean {
  const walker = Document.prototype.createTreeWalker.call(document, element, NodeFilter.SHOW_TEXT);
  let first = walker.nextNode();
  while (first instanceof Text && first !== text && isBlank(first.data)) first = walker.nextNode();
  return first === text;
}

/**
 * Whether a text begins a paragraph with a drop cap, and the offset is before or at its first letter. Browsers count a
 * quotation mark before the letter as part of the drop cap, which breaks if an element separates the two.
 */
export function isInDropCap(text: Text, offset: number): boolean {
  if (/[\p{L}\p{N}]/u.test(text.data.slice(0, offset))) return false;
  for (let at = above(text); at && isFirstIn(at, text); at = above(at)) if (hasDropCap(at)) return true;
  return false;
}
