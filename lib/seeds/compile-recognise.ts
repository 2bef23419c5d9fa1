import type { Form } from '../coverage/model.ts';
import type { EventTerms, NeighbourTerms, RecogniseData } from '../recognise/recognise-data.ts';
import type { Seeds } from './validate.ts';

/** The terms of the event in one language. */
export function compileEventTerms(terms: Seeds['terms'][number]): EventTerms {
  return {
    people: Object.fromEntries(
      Object.entries(terms.speakers).map(([speaker, { names }]) => [speaker, names]),
    ),
    format: terms.format,
    place: terms.place,
    document: terms.document,
    neighbours: Object.fromEntries(
      Object.entries(terms.neighbours).map(([id, kinds]): [string, NeighbourTerms] => [
        id,
        { people: kinds.people ?? [], place: kinds.place ?? [], format: kinds.format ?? [] },
      ]),
    ),
  };
}

function months(seeds: Seeds): Record<string, number> {
  const numbers: Record<string, number> = {};
  for (const language of seeds.languages) {
    language.months?.forEach((names, i) => {
      for (const name of names) numbers[name.toLowerCase().replace(/\.$/, '')] = i + 1;
    });
  }
  return numbers;
}

/** The statements with a rendering of a given form, each once. */
const toldAs = (wanted: Form, renderings: Seeds['articles'][number]['renderings']): string[] => [
  ...new Set(renderings.filter(({ form }) => form === wanted).map(({ statement }) => statement)),
];

/** Compiles the recogniser's data from checked seeds. */
export function compileRecogniseData(seeds: Seeds): RecogniseData {
  const hostsOf = (id: string | undefined): readonly string[] =>
    seeds.outlets.find((outlet) => outlet.id === id)?.hosts ?? [];
  const ids = seeds.statements.map(({ id }) => id);
  const eventOf = new Map(seeds.event.occasions.map(({ id, event }) => [id, event]));
  const { hosts, guests, others } = seeds.event.participants;
  return {
    days: seeds.event.days,
    hosts,
    guests,
    others,
    neighbours: seeds.neighbours.map(({ id, days }) => ({ id, days })),
    months: months(seeds),
    articles: seeds.articles.map(({ id, url, alsoAt, outlet, carrier, copyOf, renderings }) => ({
      id,
      urls: [url, ...(alsoAt ?? [])],
      hosts: [...hostsOf(outlet), ...hostsOf(carrier)],
      copyOf: copyOf ?? null,
      statements: [...new Set(renderings.map(({ statement }) => ids.indexOf(statement)))],
      reported: toldAs('indirect', renderings).map((statement) => ids.indexOf(statement)),
      mixed: toldAs('mixed', renderings)
        .filter((statement) => !toldAs('direct', renderings).includes(statement))
        .map((statement) => ids.indexOf(statement)),
    })),
    fingerprints: seeds.articles.flatMap(({ id, kind, fingerprints }) =>
      fingerprints === undefined || kind === 'copy' ? [] : [{ id, fingerprints }],
    ),
    archives: seeds.archives.map(({ hosts: sites, pattern }) => ({ hosts: sites, pattern })),
    foreign: Object.fromEntries(
      seeds.statements
        .map(({ id, occasion }) => [id, eventOf.get(occasion) ?? seeds.event.id] as const)
        .filter(([, event]) => event !== seeds.event.id),
    ),
  };
}
