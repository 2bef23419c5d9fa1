import Mark from 'mark.js';
import { createPainter } from '../../../lib/paint/painter.ts';
import type { MarkRequest } from '../../../lib/paint/types.ts';
import type { PainterName } from '../../../lib/report.ts';

/** One way of painting; returns its undo. */
export type Contender = (marks: readonly MarkRequest[]) => () => void;

function byPainter(marks: readonly MarkRequest[], name: PainterName): () => void {
  const end = new AbortController();
  const { signal } = end;
  createPainter({ name }, { document, signal, look: 'both', onUnsuited: () => undefined }).paint(marks);
  return () => end.abort();
}

/** Wrapping by hand, with the least work: an element around each span, in document order. */
function byHand(marks: readonly MarkRequest[]): () => void {
  const elements: HTMLElement[] = [];
  for (const mark of marks) {
    for (const { node, start, end } of mark.spans) {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      const element = document.createElement('crossquote-mark');
      element.setAttribute('data-statement', mark.statement);
      element.setAttribute('data-form', mark.form);
      range.surroundContents(element);
      elements.push(element);
    }
  }
  return () => {
    for (const element of elements) {
      const parent = element.parentNode;
      element.replaceWith(...element.childNodes);
      parent?.normalize();
    }
  };
}

/** mark.js as documented: offsets in the whole body. */
function byMarkJs(marks: readonly MarkRequest[]): () => void {
  const starts = new Map<Text, number>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let at = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    starts.set(node, at);
    at += node.data.length;
  }
  const ranges = marks.flatMap(({ spans }) =>
    spans.map(({ node, start, end }) => ({ start: (starts.get(node) ?? 0) + start, length: end - start })),
  );
  const mark = new Mark(document.body);
  mark.markRanges(ranges, { element: 'crossquote-mark' });
  return () => mark.unmark({ element: 'crossquote-mark' });
}

/** All ways of painting that are compared. */
export const CONTENDERS = {
  'ours, document': (marks) => byPainter(marks, 'document'),
  'ours, highlight': (marks) => byPainter(marks, 'highlight'),
  'by hand': byHand,
  'mark.js over the body': byMarkJs,
} as const satisfies Record<string, Contender>;

export type ContenderName = keyof typeof CONTENDERS;
