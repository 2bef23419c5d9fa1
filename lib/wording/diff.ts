import { alignedRuns, type Run } from './align.ts';
import { readableRuns } from './readable-runs.ts';
import { isWord, type WordToken, wordTokens } from './tokens.ts';

/** A run of words that two wordings share, or in which they differ. */
export interface WordingPart {
  /** `changed` has words on both sides; `added` only in ours; `left-out` only in theirs (an ellipsis may stand for them). */
  readonly kind: 'same' | 'added' | 'left-out' | 'changed';
  /** Characters of the wording we compare with; joined over all parts they are that wording. */
  readonly theirs: string;
  /** Characters of the wording that is compared; joined over all parts they are that wording. */
  readonly ours: string;
  /** `cut`: our side says so with an ellipsis. `insertion`: our side has the words in [brackets]. */
  readonly mark?: 'cut' | 'insertion';
}

const rawOf = (tokens: readonly WordToken[]): string => tokens.map((token) => token.raw).join('');

function partOf({ same, theirs, ours }: Run): WordingPart {
  const sides = { theirs: rawOf(theirs), ours: rawOf(ours) };
  if (same) return { kind: 'same', ...sides };
  const theirWords = theirs.filter(isWord);
  const ourWords = ours.filter(isWord);
  if (theirWords.length === 0 && ourWords.length === 0 && !ours.some((token) => token.cut))
    return { kind: 'same', ...sides };
  if (ourWords.length === 0) {
    const kind = theirWords.length === 0 ? 'added' : 'left-out';
    return ours.some((token) => token.cut) ? { kind, ...sides, mark: 'cut' } : { kind, ...sides };
  }
  const kind = theirWords.length === 0 ? 'added' : 'changed';
  return ourWords.every((token) => token.bracketed)
    ? { kind, ...sides, mark: 'insertion' }
    : { kind, ...sides };
}

/**
 * How `ours` differs from `theirs` (the record, or another outlet's wording), word by word. Case, quotation
 * marks, dashes and other punctuation do not count as differences. Bounded: wordings without anything in
 * common, or beyond 3 000 words, come back as one changed part.
 */
export function compareWordings(theirs: string, ours: string): WordingPart[] {
  return readableRuns(alignedRuns(wordTokens(theirs), wordTokens(ours))).map(partOf);
}

const wordCount = (text: string): number => wordTokens(text).filter(isWord).length;

const wordCountOf = (side: 'ours' | 'theirs', parts: readonly WordingPart[]): number =>
  wordCount(parts.map((part) => part[side]).join(''));

const wordsInCommon = (parts: readonly WordingPart[]): number =>
  parts.reduce((sum, part) => sum + (part.kind === 'same' ? wordCount(part.ours) : 0), 0);

/** Share of our words that stand in theirs too, 0–1; 0 if we have none. Measures whether a comparison makes sense. */
export function sharedWords(parts: readonly WordingPart[]): number {
  const ours = wordCountOf('ours', parts);
  return ours === 0 ? 0 : wordsInCommon(parts) / ours;
}

/** How near two wordings are, 0–1: twice the words they share over the words they have (Dice). */
export function closeness(parts: readonly WordingPart[]): number {
  const total = wordCountOf('ours', parts) + wordCountOf('theirs', parts);
  return total === 0 ? 0 : (2 * wordsInCommon(parts)) / total;
}
