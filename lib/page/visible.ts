import { attributeOf, hasAttribute, localNameOf } from '../dom/untrapped.ts';

/** Tells whether an element, and with it all it holds, is not shown. */
export type IsHidden = (element: Element) => boolean;

/** By what the markup says alone. */
export function isHiddenByMarkup(element: Element): boolean {
  return hasAttribute(element, 'hidden') || attributeOf(element, 'aria-hidden') === 'true';
}

/** By the browser's own layout (Chrome 105, Firefox 106). Asked for blocks only: it makes the browser compute style. */
export const isHiddenInBrowser: IsHidden = (element) =>
  isHiddenByMarkup(element) ||
  (localNameOf(element) !== 'body' &&
    !Element.prototype.checkVisibility.call(element, { visibilityProperty: true }));

/** Where there is no layout: by the computed style, as far as the document can compute one. */
export const isHiddenByStyle: IsHidden = (element) => {
  if (isHiddenByMarkup(element)) return true;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style !== undefined && (style.display === 'none' || style.visibility === 'hidden');
};
