import type { SpeechMap } from './attribution/speech.ts';
import { reachInClause } from './clause.ts';
import { lowerBound } from './lower-bound.ts';
import type { Reading } from './reading.ts';

/** Words from a verb or phrase of denial to what is denied, at most. */
export const DENIAL_REACH = 21;
/** Words after a report within which a "not" negates it. */
const REACH_AFTER = 3;
/** The same in characters, for languages that put their verbs and their "not" last. */
const REACH_LAST = 40;

/**
 * The last token at which a "not" may negate words that end with token `last`: within the clause, farther on in a
 * language that puts its "not" last.
 */
export function lastThatTurns(
  reading: Reading,
  last: number,
  negatesLast: boolean,
  reach = REACH_AFTER,
): number {
  return reachInClause(reading, last, negatesLast ? REACH_LAST : reach);
}

/** Does a verb of denial stand before a token in its sentence? */
export function isDenied({ denials }: SpeechMap, { sentenceOf }: Reading, token: number): boolean {
  const before = denials.subarray(lowerBound(denials, token - DENIAL_REACH), lowerBound(denials, token));
  return before.some((verb) => sentenceOf[verb] === sentenceOf[token]);
}
