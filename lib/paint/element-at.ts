import { shadowRootOf } from '../dom/untrapped.ts';

/** The topmost element at a point of the viewport, also inside open shadow roots. */
export function elementAt(document: Document, x: number, y: number): Element | null {
  let element = Document.prototype.elementFromPoint.call(document, x, y);
  while (element) {
    const inner: Element | null = shadowRootOf(element)?.elementFromPoint(x, y) ?? null;
    if (!inner || inner === element) break;
    element = inner;
  }
  return element;
}
