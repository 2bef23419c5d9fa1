import type { Reading } from '../reading.ts';
import { blockTextOf } from '../reading-text.ts';
import type { TokenRun } from './sentence-content.ts';
import type { TopicTable } from './topic-table.ts';

/** Words to either side of a report in which its number may stand. */
const BESIDE = 8;

/**
 * Does a report count the same thing as reports of its topic, but with a number that none of them has? Forty years are
 * not seventy.
 */
export function hasOtherNumber(
  table: TopicTable,
  topic: number,
  reading: Reading,
  { first, last }: TokenRun,
  sentence: TokenRun,
): boolean {
  const own = table.counted[topic] ?? [];
  if (own.length === 0) return false;
  const text = blockTextOf(reading, first);
  const end = Math.min(sentence.last, last + BESIDE);
  for (let token = Math.max(sentence.first, first - BESIDE); token <= end; token++) {
    const count = table.counts.at(text, reading.tokens, token);
    const numbers = count && own.find(({ unit }) => unit === count.unit)?.numbers;
    if (numbers && !numbers.includes(count.number)) return true;
  }
  return false;
}
