/**
 * In a form an input named `closest`, and in a document an image named `hidden`, takes the place of the element's or
 * document's own property, in a content script's world too. These ask the prototypes, which a page cannot reach.
 */

/** Nearest ancestor or self that matches. */
export function closest(element: Element | null, selector: string): Element | null {
  return element && Element.prototype.closest.call(element, selector);
}

/** Parent element of any node; `null` at the top of a document or shadow root. */
export function parentOf(node: Node): Element | null {
  return Reflect.get(Node.prototype, 'parentElement', node) as Element | null;
}

/** The document or shadow root that the node is in; the top of its tree if it is in none. */
export function rootOf(node: Node): Node {
  return Node.prototype.getRootNode.call(node);
}

/** The document's root element. Throws if there is none, as between two pages. */
export function topOf(document: Document): Element {
  const top: unknown = Reflect.get(Document.prototype, 'documentElement', document);
  if (!(top instanceof Element)) throw new Error('A document without a root element');
  return top;
}

/** Whether the reader cannot see the page. */
export function isHidden(document: Document): boolean {
  return Reflect.get(Document.prototype, 'hidden', document) === true;
}

/** All matching elements of a document. */
export function findAll(document: Document, selector: string): Element[] {
  return [...Document.prototype.querySelectorAll.call(document, selector)];
}

/** Listens on a document until the signal ends it. */
export function listen(document: Document, type: string, listener: () => void, signal: AbortSignal): void {
  EventTarget.prototype.addEventListener.call(document, type, listener, { signal });
}
