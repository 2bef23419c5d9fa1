import { boxOf } from '../dom/untrapped.ts';

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
  const { top, height } = range.getBoundingClientRect();
  window.scrollBy({ top: top + height / 2 - window.innerHeight / 2, behavior: behavior() });
}
