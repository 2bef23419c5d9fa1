import { attributeOf, hasAttribute, localNameOf } from '../dom/untrapped.ts';

/** Tells whether an element, and with it all it holds, is not shown. */
export type IsHidden = (element: Element) => boolean;

/** By what the markup says alone. */
export function isHiddenByMarkup(element: Element): boolean {
  return hasAttribute(element, 'hidden') || attributeOf(element, 'aria-hidden') === 'true';
}

/** What has no box of its own (`display: contents`) hides nothing of what it holds. */
const isBoxless = ({ display, visibility }: CSSStyleDeclaration): boolean =>
  display === 'contents' && visibility === 'visible';

/** By the browser's own layout (`checkVisibility`: Chrome 105, Firefox 106), which calls hidden what merely has no box too. */
export const isHiddenInBrowser: IsHidden = (element) =>
  isHiddenByMarkup(element) ||
  (localNameOf(element) !== 'body' &&
    !Element.prototype.checkVisibility.call(element, { visibilityProperty: true }) &&
    !isBoxless(getComputedStyle(element)));

/** Where there is no layout: by the computed style, as far as the document can compute one. */
export const isHiddenByStyle: IsHidden = (element) => {
  if (isHiddenByMarkup(element)) return true;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style !== undefined && (style.display === 'none' || style.visibility === 'hidden');
};
