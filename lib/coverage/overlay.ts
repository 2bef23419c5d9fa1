import type { WordingPart } from '../wording/diff.ts';
import { differencesFrom } from './compare-voice.ts';
import type { QuotedWords } from './comparison-base.ts';

/** A stretch of the base that an article gives: in the same words, or in others. Offsets are characters of the base. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly kind: 'same' | 'changed' | 'added';
  /** The article's words. */
  readonly ours: string;
  readonly mark?: WordingPart['mark'];
}

/** What one article gives of a base, over all its quotations of the statement. */
export interface Overlay {
  /** Sorted, disjoint; `added` ones are empty in the base. */
  readonly stretches: readonly Stretch[];
  /** From the first to the last word of each quotation: what is missing inside was left out of that quotation. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

function stretchesOf(parts: readonly WordingPart[]): Stretch[] {
  let at = 0;
  return parts.flatMap((part) => {
    const start = at;
    at += part.theirs.length;
    if (part.kind === 'left-out') return [];
    const mark = part.mark === undefined ? {} : { mark: part.mark };
    return part.kind === 'added' && part.mark === 'cut'
      ? []
      : [{ start, end: at, kind: part.kind, ours: part.ours, ...mark }];
  });
}

const overlaps = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

/** Lays an article's quotations over the base, the first one winning; `null` if none of them can be compared. */
export function overlayOf(base: string, quotations: readonly QuotedWords[]): Overlay | null {
  const placed: Stretch[] = [];
  const spans: { start: number; end: number }[] = [];
  for (const { words } of quotations) {
    const parts = differencesFrom({ words: base, record: null }, words);
    if (parts === null) continue;
    const stretches = stretchesOf(parts);
    const solid = stretches.filter(({ kind }) => kind !== 'added');
    const [first] = solid;
    const last = solid.at(-1);
    if (!first || !last) continue;
    spans.push({ start: first.start, end: last.end });
    placed.push(...stretches.filter((stretch) => !placed.some((other) => overlaps(stretch, other))));
  }
  if (spans.length === 0) return null;
  return { stretches: placed.sort((a, b) => a.start - b.start || a.end - b.end), spans };
}
