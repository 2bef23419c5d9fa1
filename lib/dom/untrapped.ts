/**
 * Access to the DOM through its prototypes. An input named `firstChild` replaces that property of its form, and an
 * image named `body` that of the document (DOM clobbering), for content scripts too. But no page can change the
 * prototypes that a content script sees. Nodes that are neither forms nor documents can be accessed directly.
 */
function accessor<This, Value>(prototype: object, name: string): (node: This) => Value {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new TypeError(`This document has no property ${name}`);
  return (node) => get.call(node) as Value;
}

/** The real properties of nodes. */
export const firstChildOf = accessor<Node, ChildNode | null>(Node.prototype, 'firstChild');
export const nextSiblingOf = accessor<Node, ChildNode | null>(Node.prototype, 'nextSibling');
export const parentElementOf = accessor<Node, Element | null>(Node.prototype, 'parentElement');
export const nodeTypeOf = accessor<Node, number>(Node.prototype, 'nodeType');
export const localNameOf = accessor<Element, string>(Element.prototype, 'localName');
export const shadowRootOf = accessor<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
export const bodyOf = accessor<Document, HTMLElement | null>(Document.prototype, 'body');
export const contentTypeOf = accessor<Document, string>(Document.prototype, 'contentType');
export const readyStateOf = accessor<Document, DocumentReadyState>(Document.prototype, 'readyState');
export const rootElementOf = accessor<Document, HTMLElement | null>(Document.prototype, 'documentElement');

/** Whether the reader cannot see the page. */
export const isHidden = (document: Document): boolean =>
  Reflect.get(Document.prototype, 'hidden', document) === true;

/** The element that has the focus in a document. */
export const focusedOf = accessor<Document, Element | null>(Document.prototype, 'activeElement');

/** The document's root element. Throws if there is none, as between two pages. */
export function topOf(document: Document): HTMLElement {
  const top = rootElementOf(document);
  if (!top) throw new Error('A document without a root element');
  return top;
}

/** The document or shadow root that the node is in; the top of its tree if it is in none. */
export const rootOf = (node: Node): Node => Node.prototype.getRootNode.call(node);

/** `getAttribute`; null where the attribute is absent. */
export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

/** `hasAttribute`. */
export const hasAttribute = (element: Element, name: string): boolean =>
  Element.prototype.hasAttribute.call(element, name);

/** `matches`. */
export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

/** Nearest ancestor or self that matches; null where there is none, or no element to begin with. */
export const closest = (element: Element | null, selector: string): Element | null =>
  element && Element.prototype.closest.call(element, selector);

/** `getBoundingClientRect`: the element's box in viewport coordinates. */
export const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);

/** `querySelector`; null where nothing fits. */
export const queryOne = (document: Document, selector: string): Element | null =>
  Document.prototype.querySelector.call(document, selector);

/** `querySelectorAll`, as an array. */
export const queryAll = (root: Document | ShadowRoot, selector: string): Element[] => [
  ...(isShadow(root) ? root : Document.prototype).querySelectorAll.call(root, selector),
];

const isShadow = (root: Document | ShadowRoot): root is ShadowRoot => nodeTypeOf(root) === 11;

/** `createElement`. */
export const createElement = (document: Document, name: string): HTMLElement =>
  Document.prototype.createElement.call(document, name);

/** `addEventListener` on a document or shadow root, until the signal aborts. A listener added twice is called once. */
export function listen<Kind extends Event>(
  root: Document | ShadowRoot,
  type: string,
  listener: (event: Kind) => void,
  options: AddEventListenerOptions & { readonly signal: AbortSignal },
): void {
  EventTarget.prototype.addEventListener.call(root, type, listener as (event: Event) => void, options);
}
