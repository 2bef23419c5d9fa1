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

/** Finds, for a place of a text, the topics whose statement was said in another year than its paragraph tells of. */
export class OtherYears {
  readonly #table: TopicTable;
  readonly #reading: Reading;
  /** Topics of other years. */
  readonly #topics: readonly number[];
  /** Does the text contain any of these years? If not, no paragraph need be asked. */
  readonly #isTold: boolean;

  constructor(table: TopicTable, reading: Reading) {
    this.#table = table;
    this.#reading = reading;
    const words = reading.tokens.full.subarray(0, reading.tokens.count);
    this.#topics = table.years.flatMap((year, topic) => (year === 0 ? [] : [topic]));
    this.#isTold = this.#topics.some((topic) => words.includes(table.years[topic] as number));
  }

  /** The topics that cannot be reported by words at token `first`. */
  at(first: number): readonly number[] {
    if (!this.#isTold) return this.#topics;
    return this.#topics.filter((topic) => lacksYear(this.#table, topic, this.#reading, first));
  }
}
