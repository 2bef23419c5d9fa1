import { lowerBound } from '../match/lower-bound.ts';
import type { Reading } from '../match/reading.ts';
import type { Match, TextRange } from '../match/types.ts';
import { sourceOffset } from '../text/prepare.ts';

/** Different statements that a paragraph must contain to be about the event. */
const SEVERAL = 2;

/** The paragraph in which a range begins; a block may have several. */
function paragraphAt({ block, start }: TextRange, { tokens, blocks, paragraphOf }: Reading): number {
  const prepared = blocks[block];
  let low = lowerBound(tokens.block, block, tokens.count);
  let high = lowerBound(tokens.block, block + 1, tokens.count);
  while (prepared && low < high) {
    const middle = (low + high) >> 1;
    if (sourceOffset(prepared, tokens.start[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return paragraphOf[low] ?? 0;
}

/** The paragraphs in which the ranges of a match begin. */
export const paragraphsOf = ({ ranges }: Match, reading: Reading): number[] =>
  ranges.map((range) => paragraphAt(range, reading));

/** Paragraphs in which statements were found by their words. */
export const wordedParagraphs = (matches: readonly Match[], reading: Reading): Set<number> =>
  new Set(matches.filter(({ basis }) => basis === 'words').flatMap((match) => paragraphsOf(match, reading)));

/** Paragraphs in which several statements were found, reported or quoted. */
export function tellingParagraphs(matches: readonly Match[], reading: Reading): Set<number> {
  const told = new Map<number, Set<string>>();
  for (const match of matches)
    for (const paragraph of paragraphsOf(match, reading))
      told.set(paragraph, (told.get(paragraph) ?? new Set()).add(match.statement));
  return new Set([...told].filter(([, statements]) => statements.size >= SEVERAL).map(([number]) => number));
}
