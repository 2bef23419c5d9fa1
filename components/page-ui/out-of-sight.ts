import { bodyOf, boxOf } from '../../lib/dom/untrapped.ts';
import { above } from '../../lib/paint/above.ts';
import type { Beside } from './anchor-rect.ts';

const isApart = (a: Beside, b: Beside): boolean =>
  a.bottom < b.top || a.top > b.bottom || a.right < b.left || a.left > b.right;

const clips = ({ display, overflowX, overflowY }: CSSStyleDeclaration): boolean =>
  !/^(?:inline|contents)$/.test(display) && (overflowX !== 'visible' || overflowY !== 'visible');

/** Whether words are scrolled out of the viewport, or out of a box of the page around the element that holds them. */
export function isOutOfSight(words: Beside, element: Element | null): boolean {
  if (isApart(words, { top: 0, left: 0, right: innerWidth, bottom: innerHeight })) return true;
  const body = bodyOf(document);
  let isFree = false;
  // The overflow of the body and the root applies to the viewport, which has been compared already.
  for (let at = element; at && at !== body; at = above(at)) {
    const style = getComputedStyle(at);
    // Static ancestors do not clip an absolutely positioned element.
    if (isFree && style.position === 'static') continue;
    if (clips(style) && isApart(words, boxOf(at))) return true;
    if (style.position === 'fixed') return false;
    isFree = style.position === 'absolute';
  }
  return false;
}
