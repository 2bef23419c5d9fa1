import { lowerBound } from './lower-bound.ts';
import type { Reading } from './reading.ts';
import type { SpeechMap } from './speech.ts';

/** Words between a verb that denies and what is denied. */
const REACH = 14;

/** The verb that denies these words, in their sentence and before or among them: a token, or -1. One that comes after them is not seen. */
export function denialOf(
  { denials }: SpeechMap,
  { sentenceOf }: Reading,
  first: number,
  last: number,
): number {
  const from = lowerBound(denials, first - REACH);
  for (let i = from; i < denials.length && (denials[i] as number) <= last; i++) {
    const verb = denials[i] as number;
    if (sentenceOf[verb] === sentenceOf[verb < first ? first : last]) return verb;
  }
  return -1;
}
