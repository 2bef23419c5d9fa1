import type { Form } from '../../../lib/coverage/model.ts';
import type { MarkRequest, NodeSpan, PainterOptions, Unsuited } from '../../../lib/paint/types.ts';

/** Fills the body and returns it. */
export function page(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

/** Text nodes under a node, in document order. */
export function textNodes(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** Spans of the characters from `start` to `end` of all text under a node. */
export function spansOf(root: Node, start: number, end: number): NodeSpan[] {
  let at = 0;
  return textNodes(root).flatMap((node) => {
    const first = at;
    at += node.data.length;
    const span = { node, start: Math.max(0, start - first), end: Math.min(node.data.length, end - first) };
    return span.start < span.end ? [span] : [];
  });
}

/** A request to mark the first occurrence of some words under a node. */
export function mark(root: Node, words: string, key = words, form: Form = 'direct'): MarkRequest {
  const start = (root.textContent ?? '').indexOf(words);
  if (start < 0) throw new Error(`Not in the page: ${words}`);
  return { key, statement: `statement-${key}`, form, spans: spansOf(root, start, start + words.length) };
}

/** Options for a painter, with what it reports and a function that ends it. */
export function painterOptions(): PainterOptions & { reports: Unsuited[]; abort: () => void } {
  // jsdom has no media queries, and no layout.
  Element.prototype.checkVisibility ??= () => true;
  window.matchMedia ??= () => Object.assign(new EventTarget(), { matches: false }) as MediaQueryList;
  const controller = new AbortController();
  const reports: Unsuited[] = [];
  return {
    document,
    look: 'both',
    signal: controller.signal,
    onUnsuited: (why) => reports.push(why),
    reports,
    abort: () => controller.abort(),
  };
}

/** The nodes of a tree with all that a change could touch, to compare before and after. */
export function snapshot(root: Node): readonly (readonly [Node, string | null, string])[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
  const nodes: [Node, string | null, string][] = [];
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    const attributes =
      node instanceof Element ? [...node.attributes].map((a) => `${a.name}=${a.value}`).join() : '';
    nodes.push([node, node.nodeValue, attributes]);
  }
  return nodes;
}

/** Whether two snapshots hold the same node objects with the same content, in the same order. */
export function sameNodes(a: ReturnType<typeof snapshot>, b: ReturnType<typeof snapshot>): boolean {
  return (
    a.length === b.length &&
    a.every(([node, value, attributes], index) => {
      const other = b[index];
      return other !== undefined && node === other[0] && value === other[1] && attributes === other[2];
    })
  );
}

/** Texts of the mark elements in the page. */
export const markedTexts = (): (string | null)[] =>
  [...document.querySelectorAll('crossquote-mark')].map((element) => element.textContent);

/** Lets observers and queued reports run. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
