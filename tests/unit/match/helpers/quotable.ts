import type { Seeds } from '../../../../lib/seeds/validate.ts';

/** A long English wording of the bundle, and how a page would name its speaker. */
export interface Quotable {
  readonly statement: string;
  readonly words: string;
  readonly speaker: string;
}

/** Number of words from which a quotation needs no further evidence. */
const LONG = 12;

/** English records of the event that have at least that many words and a named speaker. */
export function quotables(seeds: Seeds): Quotable[] {
  const names = seeds.terms.find(({ language }) => language === 'en')?.speakers ?? {};
  return seeds.statements.flatMap(({ id, speaker, record }) => {
    const name = names[speaker]?.names[0];
    const isLong = record?.language === 'en' && record.words.split(/\s+/).length >= LONG;
    if (!isLong || name === undefined || /\(inaudible\)|\[\.\.\.\]/.test(record.words)) return [];
    return [{ statement: id, words: record.words.replace(/[“”"‘]/g, ''), speaker: name }];
  });
}

/** Sentences that are about no event. */
export const FILLER: readonly string[] = [
  'The bakery on the corner sold out of rye bread before noon.',
  'A ferry left the harbour with forty passengers and a cargo of timber.',
  'Gardeners trimmed the hedges along the avenue while a brass band rehearsed.',
  'The museum reopened its second floor after a long repair of the roof.',
  'Rain is expected in the hills, the weather office said.',
  'Two cyclists crossed the bridge and stopped for coffee.',
  'The choir sang three songs, and the audience asked for a fourth.',
  'A new timetable for the trams takes effect next month.',
];

/** A page: filler, the quotation with its speaker named, filler. */
export function pageWith({ speaker }: Quotable, words: string, fillers: readonly number[]): string[] {
  const filler = fillers.map((n) => FILLER[n % FILLER.length] ?? '');
  const half = filler.length >> 1;
  return [...filler.slice(0, half), `${speaker} said: “${words}”`, ...filler.slice(half)];
}
