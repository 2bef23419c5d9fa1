import type { Run } from './clause.ts';
import type { Reading } from './reading.ts';

const keyOf = (statement: number, sentence: number): string => `${statement} ${sentence}`;

/** Statements with the sentences of a text in which something of them stands. */
export class StatementSentences {
  readonly #keys = new Set<string>();
  readonly #sentenceOf: Int32Array;

  constructor({ sentenceOf }: Pick<Reading, 'sentenceOf'>) {
    this.#sentenceOf = sentenceOf;
  }

  /** Adds every sentence that a run of the statement goes through. */
  add(statement: number, [first, last]: Run): void {
    const end = this.#sentenceOf[last] as number;
    for (let sentence = this.#sentenceOf[first] as number; sentence <= end; sentence++)
      this.#keys.add(keyOf(statement, sentence));
  }

  /** Does a run of the statement begin or end in one of its sentences? */
  has(statement: number, [first, last]: Run): boolean {
    return [first, last].some((token) => this.#keys.has(keyOf(statement, this.#sentenceOf[token] as number)));
  }
}
