import { attributeOf, hasAttribute, localNameOf, matches } from '../dom/untrapped.ts';

/** Tells whether an element, and with it all its content, is hidden. */
export type IsHidden = (element: Element) => boolean;

/** Judges by the markup alone. */
export function isHiddenByMarkup(element: Element): boolean {
  return hasAttribute(element, 'hidden') || attributeOf(element, 'aria-hidden') === 'true';
}

/** Position in pixels, left of or above the page, from which a box is out of sight; and the size of a box that shows nothing. */
const OUT_OF_SIGHT = -500;
const NO_SIZE = 1;

/**
 * Whether a style may position the element. Without these attributes it is in the normal flow, and the slow question
 * for its style is saved.
 */
const mayBePlaced = (element: Element): boolean =>
  hasAttribute(element, 'class') || hasAttribute(element, 'style') || hasAttribute(element, 'id');

/** Whether a box is only for screen readers or search engines: outside the page, or one pixel large with its content cut off. */
function isOutOfSight({ position, left, top, width, height, overflow }: CSSStyleDeclaration): boolean {
  if (position !== 'absolute' && position !== 'fixed') return false;
  const isTiny = Number.parseFloat(width) <= NO_SIZE && Number.parseFloat(height) <= NO_SIZE;
  return (
    Number.parseFloat(left) < OUT_OF_SIGHT ||
    Number.parseFloat(top) < OUT_OF_SIGHT ||
    (isTiny && (overflow === 'hidden' || overflow === 'clip'))
  );
}

/** Whether an element has no box of its own (`display: contents`) and therefore hides nothing. */
const isBoxless = ({ display, visibility }: CSSStyleDeclaration): boolean =>
  display === 'contents' && visibility === 'visible';

/**
 * Judges by the browser's layout (`checkVisibility`: Chrome 105, Firefox 106), which also calls elements hidden that
 * merely have no box.
 */
export const isHiddenInBrowser: IsHidden = (element) =>
  isHiddenByMarkup(element) ||
  (localNameOf(element) !== 'body' &&
    (Element.prototype.checkVisibility.call(element, { visibilityProperty: true })
      ? mayBePlaced(element) && isOutOfSight(getComputedStyle(element))
      : !isBoxless(getComputedStyle(element))));

/** Elements that browsers show only after a click, and a document without layout always. */
const FOLDED = 'details:not([open]) > :not(summary), [popover]';

/** Judges by the computed style, for documents without layout. */
export const isHiddenByStyle: IsHidden = (element) => {
  if (isHiddenByMarkup(element) || matches(element, FOLDED)) return true;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (style === undefined) return false;
  return style.display === 'none' || style.visibility === 'hidden' || isOutOfSight(style);
};
