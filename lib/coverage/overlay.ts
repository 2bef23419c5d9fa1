import type { WordingPart } from '../wording/diff.ts';
import { differencesFrom } from './compare-voice.ts';
import type { QuotedWords } from './quoted-words.ts';

/** A part of the base, in characters. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of the base that an article has in the same or other words. */
export interface Stretch extends Span {
  readonly kind: 'same' | 'changed' | 'added';
  /** The article's words. */
  readonly ours: string;
}

/** What one article has of a base, in all its quotations of the statement. */
export interface Overlay {
  /** Sorted, disjoint; `added` ones are empty in the base. */
  readonly stretches: readonly Stretch[];
  /** From the first to the last word of each quotation. What is missing inside was left out of that quotation. */
  readonly spans: readonly Span[];
}

function stretchesOf(parts: readonly WordingPart[]): Stretch[] {
  let at = 0;
  return parts.flatMap(({ kind, theirs, ours, mark }) => {
    const start = at;
    at += theirs.length;
    const isGap = kind === 'left-out' || (kind === 'added' && mark === 'cut');
    return isGap ? [] : [{ start, end: at, kind, ours }];
  });
}

const overlaps = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;
const inOrder = (stretches: readonly Stretch[]): Stretch[] =>
  stretches.toSorted((a, b) => a.start - b.start || a.end - b.end);

/** The parts of the base between two offsets that are in none of the stretches, which must be in order. */
export function gapsBetween(start: number, end: number, stretches: readonly Stretch[]): Span[] {
  const gaps: Span[] = [];
  let at = start;
  for (const next of [...stretches, { start: end, end }]) {
    if (next.start > at) gaps.push({ start: at, end: next.start });
    at = Math.max(at, next.end);
  }
  return gaps;
}

/** The part of a stretch that the stretches before it do not cover. Changed words are kept whole or not at all. */
function restOf(stretch: Stretch, placed: readonly Stretch[], base: string): Stretch[] {
  const others = placed.filter((other) => overlaps(stretch, other));
  if (others.length === 0) return [stretch];
  if (stretch.kind !== 'same') return [];
  return gapsBetween(stretch.start, stretch.end, inOrder(others)).map((gap) => ({
    ...gap,
    kind: 'same',
    ours: base.slice(gap.start, gap.end),
  }));
}

/** Lays an article's quotations over the base; where they overlap, the first wins. `null` if none can be compared. */
export function overlayOf(base: string, quotations: readonly QuotedWords[]): Overlay | null {
  const placed: Stretch[] = [];
  const spans: Span[] = [];
  for (const { words } of quotations) {
    const parts = differencesFrom({ words: base, record: null }, words);
    if (parts === null) continue;
    const stretches = stretchesOf(parts);
    const solid = stretches.filter(({ kind }) => kind !== 'added');
    const [first] = solid;
    const last = solid.at(-1);
    if (!first || !last) continue;
    spans.push({ start: first.start, end: last.end });
    placed.push(...stretches.flatMap((stretch) => restOf(stretch, placed, base)));
  }
  return spans.length === 0 ? null : { stretches: inOrder(placed), spans };
}
