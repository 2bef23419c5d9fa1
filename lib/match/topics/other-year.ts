import type { Reading } from '../reading.ts';
import type { TopicTable } from './topic-table.ts';

/**
 * Does a report of a statement of another year stand in a paragraph without that year? Speakers repeat themselves: without
 * the year, the report is of this year's statement.
 */
export function lacksYear(
  { years }: TopicTable,
  topic: number,
  { tokens, paragraphOf }: Reading,
  first: number,
): boolean {
  const year = years[topic] ?? 0;
  if (year === 0) return false;
  const paragraph = paragraphOf[first];
  let token = first;
  while (paragraphOf[token - 1] === paragraph && token > 0) token--;
  for (; token < tokens.count && paragraphOf[token] === paragraph; token++)
    if (tokens.full[token] === year) return false;
  return true;
}

/** Topics whose statement was said in another year, which the text does not contain. */
export function topicsOfOtherYears({ years }: TopicTable, { tokens }: Reading): number[] {
  const words = tokens.full.subarray(0, tokens.count);
  return years.flatMap((year, topic) => (year === 0 || words.includes(year) ? [] : [topic]));
}
