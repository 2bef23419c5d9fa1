import type { Draft } from './draft.ts';

/** Blocks of a text, both inclusive. */
export interface BlockRange {
  readonly first: number;
  readonly last: number;
}

/** What a text is known, or likely, to carry. Statements are numbers, as in the index. */
export interface Expected {
  /** Of these statements a weaker sign is enough. */
  readonly all: ReadonlySet<number>;
  /** Of these a cue is enough, whoever is named and whatever is denied: somebody has read it. */
  readonly reported: ReadonlySet<number>;
  /** Of these nothing is quoted but fragments. */
  readonly mixed: ReadonlySet<number>;
  /** Of these a faint sign is enough in the blocks given, whoever is named: what stands around them was found. */
  readonly places: ReadonlyMap<number, BlockRange>;
}

export const NOTHING_EXPECTED: Expected = {
  all: new Set(),
  reported: new Set(),
  mixed: new Set(),
  places: new Map(),
};

/** Is a statement expected in a block? */
export function isExpectedIn({ places }: Expected, statement: number, block: number): boolean {
  const place = places.get(statement);
  return place !== undefined && block >= place.first && block <= place.last;
}

/** Of reports by faint signs, each statement's surest alone where it was expected; the others as they are. */
export function surestOfExpected(reports: readonly Draft[], { places }: Expected): Draft[] {
  const surest = new Map<number, Draft>();
  for (const report of reports) {
    const other = surest.get(report.statement);
    if (!other || report.score > other.score) surest.set(report.statement, report);
  }
  return reports.filter((report) => !places.has(report.statement) || surest.get(report.statement) === report);
}
