import { lowerBound } from '../match/lower-bound.ts';
import type { TextRange } from '../match/types.ts';
import type { PageBlock } from '../page/types.ts';
import type { NodeSpan } from './types.ts';

/** Whether a text consists of white space and invisible characters only. */
export function isBlank(text: string): boolean {
  return !/[^\s\u200b-\u200d\u2060\ufeff\u00ad]/u.test(text);
}

/**
 * Whether a node's words are the block's. Block text has spaces where nodes have other white space, and may have
 * characters of no node at the end: a separator, or a quotation mark that the browser draws around a `<q>`.
 */
function isSameText(words: string, expected: string): boolean {
  const [a, b] = [words, expected].map((text) => text.replace(/[\s“”]/g, ' ').trimEnd());
  return a === b;
}

/**
 * The node spans of a range of a block, in reading order, without blank stretches (white space between list items or
 * table cells) and separators. Empty if a node no longer contains the words that were read: the page has changed
 * meanwhile, and other words must not be marked.
 */
export function resolveSpans(block: PageBlock, range: Pick<TextRange, 'start' | 'end'>): NodeSpan[] {
  const { nodes, starts, text } = block;
  const spans: NodeSpan[] = [];
  // The last node that begins at or before the range.
  const begin = Math.max(0, lowerBound(starts, range.start + 1) - 1);
  for (let index = begin; index < nodes.length; index += 1) {
    const node = nodes[index];
    const first = starts[index];
    if (!node || first === undefined || first >= range.end) break;
    const from = Math.max(first, range.start);
    const to = Math.min(range.end, starts[index + 1] ?? text.length);
    const words = node.data.slice(from - first, Math.max(from, to) - first);
    if (!isSameText(words, text.slice(from, to))) return [];
    if (!isBlank(words)) spans.push({ node, start: from - first, end: from - first + words.length });
  }
  return spans;
}
