import type { LabelledStatement } from './judge.ts';
import { placesOf } from './places.ts';

/** What is wrong with labels by themselves, so that they can count as missed alone: a slip in an id or in the words. */
export function labelFaults(
  labels: readonly Pick<LabelledStatement, 'text' | 'statement'>[],
  pageText: string,
  ids: ReadonlySet<string>,
): string[] {
  const unknown = labels.flatMap(({ statement }) =>
    statement === undefined || ids.has(statement) ? [] : [`there is no statement ${statement}`],
  );
  const texts = labels.map(({ text }) => text);
  const places = placesOf(texts, [pageText]);
  const absent = texts.filter((_, i) => places[i] === null);
  return [...unknown, ...absent.map((text) => `these words do not stand on the page: ${text}`)];
}
