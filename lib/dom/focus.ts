import { focusedOf, shadowRootOf } from './untrapped.ts';

/** The element that has the focus, in an open shadow tree too, of which the document names the host alone. */
export function focusedIn(document: Document): Element | null {
  let element = focusedOf(document);
  while (element) {
    const within = shadowRootOf(element)?.activeElement;
    if (!within) break;
    element = within;
  }
  return element;
}

/** Gives the focus to whatever takes it, HTML or not, without moving the page. */
export function focusOn(element: Element | null): void {
  if (element && 'focus' in element && typeof element.focus === 'function')
    element.focus({ preventScroll: true });
}
