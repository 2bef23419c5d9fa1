import type { TestPage } from '../../../scripts/browser/types.ts';

/** What the trial extension answers to `state`. */
export interface TrialState {
  readonly painter: 'document' | 'highlight';
  readonly painted: readonly string[];
  /** Per painted match, its boxes: x, y, width, height. */
  readonly boxes: readonly (readonly [number, number, number, number][])[];
  /** Why the document painter gave up the page. */
  readonly reports: readonly string[];
  /** How often the page has been read and painted. */
  readonly passes: number;
}

/** Asks the trial extension in the page's top frame. */
export function ask(page: TestPage, question: string): Promise<unknown> {
  return page.evaluate((detail: string) => {
    let answer = 'null';
    document.addEventListener('trial-tell', (event) => (answer = String((event as CustomEvent).detail)), {
      once: true,
    });
    document.dispatchEvent(new CustomEvent('trial-ask', { detail }));
    return JSON.parse(answer);
  }, question);
}

/** What the extension says about the page. */
export async function stateOf(page: TestPage): Promise<TrialState> {
  return (await ask(page, 'state')) as TrialState;
}

/** All text that is marked in the page's top frame, by elements or by highlights, in reading order. */
export function markedText(page: TestPage): Promise<string> {
  return page.evaluate(() => {
    const all = (root: Document | ShadowRoot, selector: string): Element[] => [
      ...(root instanceof Document ? Document : DocumentFragment).prototype.querySelectorAll.call(
        root,
        selector,
      ),
    ];
    const roots = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => {
      const inner = all(root, '*').flatMap((element) => {
        // The element may be a form with a field of this name.
        const shadow: ShadowRoot | null = Reflect.get(Element.prototype, 'shadowRoot', element);
        return shadow ? roots(shadow) : [];
      });
      return [root, ...inner];
    };
    const elements = roots(document).flatMap((root) => all(root, 'crossquote-mark'));
    const ranges = [...(CSS.highlights?.get('crossquote-direct') ?? [])] as Range[];
    const isBefore = (a: Range, b: Range): number =>
      a.startContainer.getRootNode() === b.startContainer.getRootNode()
        ? a.compareBoundaryPoints(Range.START_TO_START, b)
        : 0;
    return [...elements.map((element) => element.textContent), ...ranges.sort(isBefore).map(String)].join(
      '|',
    );
  });
}

/** The text of the page's article as a reader sees it. */
export function articleText(page: TestPage): Promise<string> {
  return page.evaluate(() => (document.querySelector('article') ?? document.body).textContent ?? '');
}

/** Waits until the marked text is as expected; fails with the text that is marked instead. */
export async function waitForMarks(page: TestPage, expected: string, timeout = 10_000): Promise<void> {
  const start = Date.now();
  for (;;) {
    const marked = (await markedText(page)).replaceAll('|', '');
    if (marked === expected) return;
    if (Date.now() - start > timeout) throw new Error(`Marked is “${marked}”, not “${expected}”`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Lets the page and the extension come to rest. */
export function rest(milliseconds = 700): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
