import { boxOf } from '../dom/untrapped.ts';
import { above } from './above.ts';

function behavior(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}

/** Brings an element into the middle of the viewport, through every scroller around it. */
export function scrollToElement(element: Element): void {
  Element.prototype.scrollIntoView.call(element, {
    block: 'center',
    inline: 'nearest',
    behavior: behavior(),
  });
}

/** Brings the middle of a range to that of an element, which may scroll it; says whether it does. */
function scrollWithin(element: Element, range: Range): boolean {
  if (!/auto|scroll/.test(getComputedStyle(element).overflowY)) return false;
  const words = range.getBoundingClientRect();
  const box = boxOf(element);
  const top = words.top + words.height / 2 - box.top - box.height / 2;
  Reflect.apply(Element.prototype.scrollBy, element, [{ top, behavior: 'instant' }]);
  return true;
}

/** The same for text that has no element of its own. */
export function scrollToRange(range: Range): void {
  const parent = range.startContainer.parentElement;
  if (!parent) return;
  // A paragraph that fits is brought in as a whole; of a longer one the lines are looked for afterwards.
  if (boxOf(parent).height <= window.innerHeight / 2) {
    scrollToElement(parent);
    return;
  }
  Element.prototype.scrollIntoView.call(parent, { block: 'nearest', inline: 'nearest', behavior: 'instant' });
  let isInBox = false;
  for (let at: Element | null = parent; at; at = above(at)) isInBox = scrollWithin(at, range) || isInBox;
  const { top, bottom, height } = range.getBoundingClientRect();
  if (isInBox && top >= 0 && bottom <= window.innerHeight) return;
  window.scrollBy({ top: top + height / 2 - window.innerHeight / 2, behavior: behavior() });
}
