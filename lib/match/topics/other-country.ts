import { lowerBound } from '../lower-bound.ts';
import type { NamedCountry, SpeechMap } from '../speech.ts';
import type { TopicTable } from './topic-table.ts';

/** Words before a report among which its subject may stand. */
const BEFORE = 5;

/** Tokens of a text, both inclusive. */
interface Tokens {
  readonly first: number;
  readonly last: number;
}

/**
 * Tells reports of a statement from the same said of another country: that names a country which reports of the
 * statement do not name, and lacks one that most of them name. Where no other country is named nothing need be:
 * a pronoun may stand for it.
 */
export class OtherCountry {
  readonly #countries: SpeechMap['countries'];
  readonly #tokens: Int32Array;

  constructor({ countries }: SpeechMap) {
    this.#countries = countries;
    this.#tokens = Int32Array.from(countries, ({ token }) => token);
  }

  /** Do the words from token `first` to `last`, of a sentence, speak of another country than reports of the topic? */
  has(table: TopicTable, topic: number, first: number, last: number, sentence: Tokens): boolean {
    const homes = table.homes[topic] ?? [];
    const named = table.named[topic] ?? [];
    if (homes.length === 0) return false;
    const isOther = ({ country }: NamedCountry): boolean => !named.includes(country);
    if (!this.#between(Math.max(sentence.first, first - BEFORE), last).some(isOther)) return false;
    const told = this.#between(sentence.first, sentence.last).map(({ country }) => country);
    return !homes.every((home) => told.includes(home));
  }

  #between(first: number, last: number): readonly NamedCountry[] {
    return this.#countries.slice(lowerBound(this.#tokens, first), lowerBound(this.#tokens, last + 1));
  }
}
