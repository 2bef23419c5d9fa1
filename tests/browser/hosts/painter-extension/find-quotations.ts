import { shadowRootOf } from '../../../../lib/dom/untrapped.ts';
import type { MarkRequest, NodeSpan } from '../../../../lib/paint/types.ts';
import { QUOTATIONS } from '../article.ts';

function textNodes(root: Node): Text[] {
  const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

function spans(nodes: readonly Text[], start: number, end: number): NodeSpan[] {
  let at = 0;
  return nodes.flatMap((node) => {
    const first = at;
    at += node.data.length;
    const span = { node, start: Math.max(0, start - first), end: Math.min(node.data.length, end - first) };
    return span.start < span.end ? [span] : [];
  });
}

function all(root: Document | ShadowRoot, selector: string): Element[] {
  const { prototype } = root instanceof Document ? Document : DocumentFragment;
  return [...prototype.querySelectorAll.call(root, selector)];
}

/** All roots of the page: the document and the open shadow roots in it. */
function roots(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const inner = all(root, '*').flatMap((element) => {
    const shadow = shadowRootOf(element);
    return shadow ? roots(shadow) : [];
  });
  return [root, ...inner];
}

/** Replaces reading and matching: the quotations in the page's paragraphs. */
export function findQuotations(): MarkRequest[] {
  const requests: MarkRequest[] = [];
  for (const paragraph of roots(document).flatMap((root) => all(root, 'p'))) {
    const nodes = textNodes(paragraph);
    const text = nodes.map((node) => node.data).join('');
    for (const [index, words] of QUOTATIONS.entries()) {
      for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
        const key = `${index}-${requests.length}`;
        const found = spans(nodes, start, start + words.length);
        requests.push({ key, statement: `q${index}`, form: 'direct', spans: found });
      }
    }
  }
  return requests;
}
