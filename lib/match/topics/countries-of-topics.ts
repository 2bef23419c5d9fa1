import { prepareText } from '../../text/prepare.ts';
import { TermFinder } from '../../text/term-finder.ts';
import { tokenize } from '../../text/tokenize.ts';
import { countsOf } from '../counts-of.ts';
import type { TopicTable } from './topic-table.ts';

/** Share of a topic's reports that must name a country for it to be one of its homes; for it to be one that they name. */
const AT_HOME = 0.5;
const NAMED = 0.02;
/** Share of topics that must name a country for it to count as named by all: the countries of the event. */
const EVERYWHERE = 0.5;

/** By topic: the countries that most of its reports name, and those that some name. */
export function countriesOf(
  topics: readonly (readonly string[])[],
  countries: Readonly<Record<string, readonly string[]>>,
): Pick<TopicTable, 'homes' | 'named'> {
  const finder = new TermFinder(
    Object.entries(countries).flatMap(([value, terms]) => terms.map((term) => ({ term, value }))),
  );
  const shares = topics.map((texts) => {
    const named = texts.map((text) => {
      const prepared = prepareText(text);
      return new Set(finder.find(tokenize([prepared.text]), [prepared]).map(({ value }) => value));
    });
    return [...countsOf(named)].map(([country, reports]) => ({ country, share: reports / texts.length }));
  });
  const above = (least: number): string[][] =>
    shares.map((all) => all.filter(({ share }) => share > least).map(({ country }) => country));
  const named = above(NAMED);
  const everywhere = [...countsOf(named)].filter(([, times]) => times > EVERYWHERE * topics.length);
  return {
    homes: above(AT_HOME),
    named: named.map((own) => [...new Set([...own, ...everywhere.map(([country]) => country)])]),
  };
}
