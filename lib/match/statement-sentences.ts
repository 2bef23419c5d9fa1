import type { Run } from './clause.ts';
import type { Reading } from './reading.ts';

const keyOf = (statement: number, sentence: number): string => `${statement} ${sentence}`;

/** Remembers in which sentences of a text a statement was found. */
export class StatementSentences {
  readonly #keys = new Set<string>();
  readonly #sentenceOf: Int32Array;

  constructor({ sentenceOf }: Pick<Reading, 'sentenceOf'>) {
    this.#sentenceOf = sentenceOf;
  }

  /** Adds every sentence that the run touches. */
  add(statement: number, [first, last]: Run): void {
    const end = this.#sentenceOf[last] as number;
    for (let sentence = this.#sentenceOf[first] as number; sentence <= end; sentence++)
      this.#keys.add(keyOf(statement, sentence));
  }

  /** Does a run begin or end in a sentence in which the statement was found? */
  has(statement: number, [first, last]: Run): boolean {
    return [first, last].some((token) => this.#keys.has(keyOf(statement, this.#sentenceOf[token] as number)));
  }
}
