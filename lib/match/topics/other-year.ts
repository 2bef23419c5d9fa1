import type { Reading } from '../reading.ts';
import type { TopicTable } from './topic-table.ts';

/**
 * Are some words said to be new that would report what was said in another year? The same was said in both, often; what is
 * old is reported with its year, in the same paragraph.
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

/** By topic, 1 where its statement was said in another year, and the text does not name that. */
export function topicsOfOtherYears({ years }: TopicTable, { tokens }: Reading): Uint8Array {
  const unnamed = new Set(years);
  for (let token = 0; token < tokens.count; token++) unnamed.delete(tokens.full[token] as number);
  return Uint8Array.from(years, (year) => Number(year !== 0 && unnamed.has(year)));
}
