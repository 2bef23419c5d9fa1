/**
 * A word's stem: its first six letters without a common inflection. Much cruder than Porter's stemmer and much
 * cheaper; it only has to bring "abuses" to "abuse" and "systemic" to "systematic", the aligner judges the rest.
 */
import { hashStep } from './hash.ts';

/** Letters of a word that count as its stem. */
export const STEM_LETTERS = 6;
const SHORTEST_STEM = 4;

const S = 115;
const E = 101;
const D = 100;
const I = 105;
const Y = 121;

/** How many letters of a word of `length` remain without its inflection; `at(i)` gives the folded letter `i`. */
function withoutInflection(length: number, at: (index: number) => number): number {
  let size = length;
  if (size > SHORTEST_STEM && at(size - 1) === S && at(size - 2) !== S) size--;
  if (size > SHORTEST_STEM + 1 && at(size - 1) === D && at(size - 2) === E) return size - 2;
  if (size > SHORTEST_STEM + 2 && at(size - 1) === 103 && at(size - 2) === 110 && at(size - 3) === I)
    return size - 3;
  return size > SHORTEST_STEM && at(size - 1) === E ? size - 1 : size;
}

/**
 * Hash of the stem of a word of `length` letters. `prefixes[k]` is the hash of its first k letters (k up to
 * {@link STEM_LETTERS}); `letter(i)` gives the folded letter `i`.
 */
export function stemHash(length: number, prefixes: Int32Array, letter: (index: number) => number): number {
  const size = Math.min(STEM_LETTERS, withoutInflection(length, letter));
  const whole = prefixes[size] ?? 0;
  if (size < 3 || letter(size - 1) !== Y) return whole;
  return hashStep(prefixes[size - 1] ?? 0, I);
}
