import type { Reading } from './reading.ts';
import type { SpeechMap } from './speech.ts';

/** Words between a verb that denies and what is denied. */
const REACH = 14;

/** The verb that denies these words, in their sentence and before or among them: a token, or -1. Korean and Japanese deny after them. */
export function denialOf(
  { denials }: SpeechMap,
  { sentenceOf }: Reading,
  first: number,
  last: number,
): number {
  let low = 0;
  let high = denials.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((denials[middle] as number) < first - REACH) low = middle + 1;
    else high = middle;
  }
  for (; low < denials.length && (denials[low] as number) <= last; low++) {
    const verb = denials[low] as number;
    if (sentenceOf[verb] === sentenceOf[verb < first ? first : last]) return verb;
  }
  return -1;
}
