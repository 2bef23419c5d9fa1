import type { TextRange } from '../match/types.ts';
import type { PageBlock } from '../page/types.ts';
import type { NodeSpan } from './types.ts';

/** Whether there is nothing to see in the text: white space and invisible characters only. */
export function isBlank(text: string): boolean {
  return !/[^\s\u200b-\u200d\u2060\ufeff\u00ad]/u.test(text);
}

/** Index of the last node that begins at or before the offset; -1 if none does. */
function nodeAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * The node spans of one range of a block, in reading order. Blank stretches of a node (the white space between
 * list items or table cells) and the separators that belong to no node are left out. A range that reaches
 * beyond the block, or a block whose nodes have changed since it was read, gives what is still there.
 */
export function resolveSpans(block: PageBlock, range: Pick<TextRange, 'start' | 'end'>): NodeSpan[] {
  const spans: NodeSpan[] = [];
  for (let index = Math.max(0, nodeAt(block.starts, range.start)); index < block.nodes.length; index += 1) {
    const node = block.nodes[index];
    const first = block.starts[index];
    if (!node || first === undefined || first >= range.end) break;
    const start = Math.max(0, range.start - first);
    const end = Math.min(node.data.length, range.end - first, (block.starts[index + 1] ?? Infinity) - first);
    if (start < end && !isBlank(node.data.slice(start, end))) spans.push({ node, start, end });
  }
  return spans;
}
