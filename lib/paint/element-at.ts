/** The topmost element at a point of the viewport, also inside open shadow roots. */
export function elementAt(document: Document, x: number, y: number): Element | null {
  let element = Document.prototype.elementFromPoint.call(document, x, y);
  while (element?.shadowRoot) {
    const inner: Element | null = element.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === element) break;
    element = inner;
  }
  return element;
}
