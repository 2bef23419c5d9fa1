/**
 * A word's stem: its first six letters without a common inflection. Much cruder than Porter's stemmer and much
 * cheaper; it only has to bring "abuses" to "abuse" and "systemic" to "systematic", the aligner judges the rest.
 */
import { hashStep } from './hash.ts';
import { foldLetter } from './letters.ts';

/** Letters of a word that count as its stem. */
export const STEM_LETTERS = 6;
const SHORTEST_STEM = 4;

const S = 115;
const E = 101;
const D = 100;
const I = 105;
const N = 110;
const G = 103;
const Y = 121;

const letterAt = (text: string, at: number): number => foldLetter(text.charCodeAt(at));

/** How many letters of the word of `length` letters at `from` remain without its inflection. */
function withoutInflection(text: string, from: number, length: number): number {
  if (length <= SHORTEST_STEM) return length;
  let size = length;
  let last = letterAt(text, from + size - 1);
  if (last === S && letterAt(text, from + size - 2) !== S) last = letterAt(text, from + --size - 1);
  if (size > SHORTEST_STEM + 1 && last === D && letterAt(text, from + size - 2) === E) return size - 2;
  if (size > SHORTEST_STEM + 2 && last === G && isEnding(text, from + size - 3)) return size - 3;
  return size > SHORTEST_STEM && last === E ? size - 1 : size;
}

/** Does `in`, of `ing`, stand there? */
const isEnding = (text: string, at: number): boolean =>
  letterAt(text, at) === I && letterAt(text, at + 1) === N;

/**
 * Hash of the stem of the word of `length` letters that begins at `from` in `text`. `prefixes[k]` is the hash of its
 * first k letters (k up to {@link STEM_LETTERS}).
 */
export function stemHash(text: string, from: number, length: number, prefixes: Int32Array): number {
  const size = Math.min(STEM_LETTERS, withoutInflection(text, from, length));
  const whole = prefixes[size] ?? 0;
  if (size < 3 || letterAt(text, from + size - 1) !== Y) return whole;
  return hashStep(prefixes[size - 1] ?? 0, I);
}
