import { paragraphAround } from '../clause.ts';
import type { Reading } from '../reading.ts';
import type { TopicTable } from './topic-table.ts';

/** Words on either side of a report among which its year is looked for: a hostile page may have paragraphs without end. */
const REACH = 300;

/**
 * Does a report of a statement of another year stand in a paragraph without that year? Speakers repeat themselves: without
 * the year, the report is of this year's statement.
 */
export function lacksYear({ years }: TopicTable, topic: number, reading: Reading, first: number): boolean {
  const year = years[topic] ?? 0;
  if (year === 0) return false;
  const [from, to] = paragraphAround(reading, first, REACH);
  return !reading.tokens.full.subarray(from, to + 1).includes(year);
}

/** Topics whose statement was said in another year, which the text does not contain. */
export function topicsOfOtherYears({ years }: TopicTable, { tokens }: Reading): number[] {
  const words = tokens.full.subarray(0, tokens.count);
  return years.flatMap((year, topic) => (year === 0 || words.includes(year) ? [] : [topic]));
}
