/**
 * The DOM read through its prototypes. A form or a document may carry elements whose names shadow its own
 * properties (DOM clobbering: `<input name="firstChild">`), in a content script's world too; the accessors of
 * the prototypes always tell the truth.
 */
function accessor<This, Value>(prototype: object, name: string): (node: This) => Value {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new TypeError(`This document has no property ${name}`);
  return (node) => get.call(node) as Value;
}

/** The properties of nodes, read past whatever a page has put in their place. */
export const firstChildOf = accessor<Node, ChildNode | null>(Node.prototype, 'firstChild');
export const nextSiblingOf = accessor<Node, ChildNode | null>(Node.prototype, 'nextSibling');
export const parentElementOf = accessor<Node, Element | null>(Node.prototype, 'parentElement');
export const nodeTypeOf = accessor<Node, number>(Node.prototype, 'nodeType');
export const localNameOf = accessor<Element, string>(Element.prototype, 'localName');
export const shadowRootOf = accessor<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
export const bodyOf = accessor<Document, HTMLElement | null>(Document.prototype, 'body');
export const rootElementOf = accessor<Document, HTMLElement | null>(Document.prototype, 'documentElement');

/** `getAttribute`, past the page; null where the attribute is absent. */
export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

/** `hasAttribute`, past the page. */
export const hasAttribute = (element: Element, name: string): boolean =>
  Element.prototype.hasAttribute.call(element, name);

/** `querySelector`, past the page; null where nothing fits. */
export const queryOne = (document: Document, selector: string): Element | null =>
  Document.prototype.querySelector.call(document, selector);

/** `querySelectorAll`, past the page, as an array. */
export const queryAll = (document: Document, selector: string): Element[] => [
  ...Document.prototype.querySelectorAll.call(document, selector),
];
