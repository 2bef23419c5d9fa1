import { isBlank } from './resolve.ts';
import type { MarkRequest } from './types.ts';

/** A stretch of a text node with the same marks throughout. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** Marks that cover it, the shortest match first, which determines its look. Never empty. */
  readonly marks: readonly MarkRequest[];
}

interface Cover {
  readonly start: number;
  readonly end: number;
  readonly mark: MarkRequest;
  /** Characters of the whole match. */
  readonly length: number;
}

/** Characters that a match covers. */
export function lengthOf(mark: MarkRequest): number {
  return mark.spans.reduce((sum, span) => sum + span.end - span.start, 0);
}

function coversByNode(marks: readonly MarkRequest[]): Map<Text, Cover[]> {
  const byNode = new Map<Text, Cover[]>();
  for (const mark of marks) {
    const length = lengthOf(mark);
    for (const { node, start, end } of mark.spans) {
      const covers = byNode.get(node);
      const cover = { start, end, mark, length };
      if (covers) covers.push(cover);
      else byNode.set(node, [cover]);
    }
  }
  return byNode;
}

function shortestFirst(a: Cover, b: Cover): number {
  return a.length - b.length || (a.mark.key < b.mark.key ? -1 : 1);
}

/** The marks of one stretch, each once. */
function marksOf(covers: readonly Cover[]): MarkRequest[] {
  return [...new Set([...covers].sort(shortestFirst).map((cover) => cover.mark))];
}

/** Adds a stretch, or extends the last one if it has the same marks and ends here. */
function append(segments: Segment[], next: Segment): void {
  const last = segments.at(-1);
  const same =
    last?.end === next.start &&
    last.marks.length === next.marks.length &&
    last.marks.every((mark, index) => mark === next.marks[index]);
  if (last && same) segments[segments.length - 1] = { ...last, end: next.end };
  else segments.push(next);
}

function disjoint(covers: readonly Cover[], text: string): Segment[] {
  const waiting = [...covers].sort((a, b) => a.start - b.start);
  const borders = [...new Set(covers.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const segments: Segment[] = [];
  let open: Cover[] = [];
  let next = 0;
  for (const [index, start] of borders.entries()) {
    const end = borders[index + 1];
    open = open.filter((cover) => cover.end > start);
    for (let cover = waiting[next]; cover && cover.start <= start; cover = waiting[next]) {
      open.push(cover);
      next += 1;
    }
    if (end === undefined || open.length === 0 || isBlank(text.slice(start, end))) continue;
    append(segments, { start, end, marks: marksOf(open) });
  }
  return segments;
}

/**
 * Cuts the requested marks into stretches that do not overlap, ascending per text node (mark.js drops overlapping
 * ranges). The order of the requests makes no difference. `textOf`: the text of a node, if not its data.
 */
export function segmentsByNode(
  marks: readonly MarkRequest[],
  textOf: (node: Text) => string = (node) => node.data,
): Map<Text, Segment[]> {
  const segments = new Map<Text, Segment[]>();
  for (const [node, covers] of coversByNode(marks)) {
    const cut = disjoint(covers, textOf(node));
    if (cut.length > 0) segments.set(node, cut);
  }
  return segments;
}

/** Whether two lists of stretches have the same places and marks. */
export function sameSegments(a: readonly Segment[], b: readonly Segment[]): boolean {
  const names = (segments: readonly Segment[]): string =>
    JSON.stringify(
      segments.map(({ start, end, marks }) => [start, end, marks.map((m) => [m.key, m.statement, m.form])]),
    );
  return a.length === b.length && names(a) === names(b);
}
