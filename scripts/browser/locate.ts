/** A place in the page area, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Scrolls an element into view and returns the middle of its first line. Runs inside the page, so it is self-contained. `a
 * >>> b` finds `b` in the open shadow root of `a`. Throws if nothing visible is found.
 */
export function locate(selector: string): Point {
  let scope: ParentNode | null = document;
  let element: Element | null = null;
  for (const part of selector.split('>>>')) {
    element = scope?.querySelector(part.trim()) ?? null;
    scope = element?.shadowRoot ?? null;
  }
  if (element === null) throw new Error(`No element ${selector}`);
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const box = [...element.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
  if (box === undefined) throw new Error(`Element ${selector} is not visible`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
