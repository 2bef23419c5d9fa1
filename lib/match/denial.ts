import { reachInClause } from './clause.ts';
import { lowerBound } from './lower-bound.ts';
import type { Reading } from './reading.ts';
import type { SpeechMap } from './speech.ts';

/** Words from a verb that denies, or a phrase that does, to what is denied. */
export const DENIAL_REACH = 21;
/** Words between what is said and a "not" that comes after it all the same. */
const REACH_AFTER = 3;
/** Characters, as these are the words, in languages that put their verbs and their "not" last. */
const REACH_LAST = 40;

/**
 * The last token that may turn round words that end with `last`: some words on in the clause, more of them in a language
 * that puts its "not" last.
 */
export function lastThatTurns(
  reading: Reading,
  last: number,
  negatesLast: boolean,
  reach = REACH_AFTER,
): number {
  return reachInClause(reading, last, negatesLast ? REACH_LAST : reach);
}

/** Does a verb that denies stand before a token in its sentence? */
export function isDenied({ denials }: SpeechMap, { sentenceOf }: Reading, token: number): boolean {
  const before = denials.subarray(lowerBound(denials, token - DENIAL_REACH), lowerBound(denials, token));
  return before.some((verb) => sentenceOf[verb] === sentenceOf[token]);
}
