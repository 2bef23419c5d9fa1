import { reachInClause } from './clause.ts';
import { lowerBound } from './lower-bound.ts';
import type { Reading } from './reading.ts';
import type { SpeechMap } from './speech.ts';

/** Words between a verb that denies and what is denied. */
const REACH = 18;
/** Words between what is said and a verb that comes after it all the same: “is out of the question, impossible”. */
const REACH_AFTER = 3;
/** Characters, as these are the words, in languages that put their verbs and their "not" last. */
const REACH_LAST = 40;

/** The last token that may turn words round which end with `last`: some words after it in the clause, more where verbs come last. */
export function lastThatTurns(reading: Reading, last: number, isNotLast: boolean): number {
  return reachInClause(reading, last, isNotLast ? REACH_LAST : REACH_AFTER);
}

/** The verbs that deny the words up to `last`, in their sentence and up to `end`: tokens. */
export function denialsOf(
  { denials }: SpeechMap,
  { sentenceOf }: Reading,
  first: number,
  last: number,
  end: number,
): number[] {
  const found: number[] = [];
  const from = lowerBound(denials, first - REACH);
  for (let i = from; i < denials.length && (denials[i] as number) <= end; i++) {
    const verb = denials[i] as number;
    if (sentenceOf[verb] === sentenceOf[verb < first ? first : last]) found.push(verb);
  }
  return found;
}
