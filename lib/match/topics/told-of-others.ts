import type { SpeechMap } from '../attribution/speech.ts';
import type { Reading } from '../reading.ts';
import { isOfOtherCountry } from './other-country.ts';
import { hasOtherNumber } from './other-number.ts';
import { lacksYear } from './other-year.ts';
import type { TokenRun } from './sentence-content.ts';
import type { TopicTable } from './topic-table.ts';

/** Does a report give another country, another number or another year than reports of its topic do? */
export const isToldOfOthers = (
  table: TopicTable,
  topic: number,
  speech: SpeechMap,
  reading: Reading,
  words: TokenRun,
  sentence: TokenRun,
): boolean =>
  isOfOtherCountry(table, topic, speech, reading, words, sentence) ||
  hasOtherNumber(table, topic, reading, words, sentence) ||
  lacksYear(table, topic, reading, words.first);
