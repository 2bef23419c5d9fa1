import type { NamedCountry, SpeechMap } from '../attribution/speech.ts';
import { reachInClause } from '../clause.ts';
import { lowerBound } from '../lower-bound.ts';
import type { Reading } from '../reading.ts';
import type { TokenRun } from './sentence-content.ts';
import type { TopicTable } from './topic-table.ts';

/** Words before a report within which its subject may stand; words after it, in its clause, within which its object may. */
const BEFORE = 5;
const AFTER = 4;

/**
 * Is a report about another country than its topic is? It is if a country that no report of the topic names stands
 * beside it, and the sentence lacks a country that most of them name. Without another country beside it, the sentence
 * need not name any: a pronoun may stand for it.
 */
export function isOfOtherCountry(
  table: TopicTable,
  topic: number,
  speech: SpeechMap,
  reading: Reading,
  { first, last }: TokenRun,
  sentence: TokenRun,
): boolean {
  const homes = table.homes[topic] ?? [];
  const named = table.named[topic] ?? [];
  if (homes.length === 0) return false;
  const isOther = ({ country }: NamedCountry): boolean => !named.includes(country);
  const subject = {
    first: Math.max(sentence.first, first - BEFORE),
    last: reachInClause(reading, last, AFTER),
  };
  if (!countriesIn(speech, subject).some(isOther)) return false;
  const told = countriesIn(speech, sentence).map(({ country }) => country);
  return !homes.every((home) => told.includes(home));
}

const countriesIn = (
  { countries, countryTokens }: SpeechMap,
  { first, last }: TokenRun,
): readonly NamedCountry[] =>
  countries.slice(lowerBound(countryTokens, first), lowerBound(countryTokens, last + 1));
