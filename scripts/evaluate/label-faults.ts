import type { LabelledStatement } from './judge.ts';
import { placesOf } from './places.ts';

/** Faults in the labels themselves: a wrong id, or words that are not on the page and would always count as missed. */
export function labelFaults(
  labels: readonly Pick<LabelledStatement, 'text' | 'statement'>[],
  pageText: string,
  ids: ReadonlySet<string>,
): string[] {
  const unknown = labels.flatMap(({ statement }) =>
    statement == null || ids.has(statement) ? [] : [`there is no statement ${statement}; any will do`],
  );
  const texts = labels.map(({ text }) => text);
  const places = placesOf(texts, [pageText]);
  const absent = texts.filter((_, i) => places[i] === null);
  return [...unknown, ...absent.map((text) => `these words do not stand on the page: ${text}`)];
}
