import { attributeOf, hasAttribute, localNameOf, matches } from '../dom/untrapped.ts';

/** Tells whether an element, and with it all it holds, is not shown. */
export type IsHidden = (element: Element) => boolean;

/** By what the markup says alone. */
export function isHiddenByMarkup(element: Element): boolean {
  return hasAttribute(element, 'hidden') || attributeOf(element, 'aria-hidden') === 'true';
}

/**
 * Pixels by which a box lies to the left of the page or above it that nobody is to see; and the side of one that shows
 * nothing.
 */
const OUT_OF_SIGHT = -500;
const NO_SIZE = 1;

/** What stands where the flow of the page put it hides from nobody: asking for styles takes time. */
const mayBePlaced = (element: Element): boolean =>
  hasAttribute(element, 'class') || hasAttribute(element, 'style') || hasAttribute(element, 'id');

/** For screen readers or search engines alone: outside of the page, or in a box of a pixel that cuts what it holds. */
function isOutOfSight({ position, left, top, width, height, overflow }: CSSStyleDeclaration): boolean {
  if (position !== 'absolute' && position !== 'fixed') return false;
  const isTiny = Number.parseFloat(width) <= NO_SIZE && Number.parseFloat(height) <= NO_SIZE;
  return (
    Number.parseFloat(left) < OUT_OF_SIGHT ||
    Number.parseFloat(top) < OUT_OF_SIGHT ||
    (isTiny && (overflow === 'hidden' || overflow === 'clip'))
  );
}

/** What has no box of its own (`display: contents`) hides nothing of what it holds. */
const isBoxless = ({ display, visibility }: CSSStyleDeclaration): boolean =>
  display === 'contents' && visibility === 'visible';

/**
 * By the browser's own layout (`checkVisibility`: Chrome 105, Firefox 106), which calls hidden what merely has no box
 * too.
 */
export const isHiddenInBrowser: IsHidden = (element) =>
  isHiddenByMarkup(element) ||
  (localNameOf(element) !== 'body' &&
    (Element.prototype.checkVisibility.call(element, { visibilityProperty: true })
      ? mayBePlaced(element) && isOutOfSight(getComputedStyle(element))
      : !isBoxless(getComputedStyle(element))));

/** What browsers show on a click alone, and a document without layout all the time. */
const FOLDED = 'details:not([open]) > :not(summary), [popover]';

/** Where there is no layout: by the computed style, as far as the document can compute one. */
export const isHiddenByStyle: IsHidden = (element) => {
  if (isHiddenByMarkup(element) || matches(element, FOLDED)) return true;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (style === undefined) return false;
  return style.display === 'none' || style.visibility === 'hidden' || isOutOfSight(style);
};
