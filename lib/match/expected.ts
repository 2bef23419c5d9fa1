import type { Draft } from './draft.ts';

/** Blocks of a text, both inclusive. */
export interface BlockRange {
  readonly first: number;
  readonly last: number;
}

/** Statements, by their numbers in the index, that a text is known or likely to carry. */
export interface Expected {
  /** For these, weaker evidence is enough. */
  readonly all: ReadonlySet<number>;
  /** For these, a cue is enough whoever is named and whatever is negated: a person has read the article. */
  readonly reported: ReadonlySet<number>;
  /** For these, the article is known to quote only fragments. */
  readonly mixed: ReadonlySet<number>;
  /** For these, faint evidence is enough within the given blocks, whoever is named: the statements around them were found. */
  readonly places: ReadonlyMap<number, BlockRange>;
  /** The only ones that vocabulary may report: of the article that this is or retells a person has read every word. Else null. */
  readonly only: ReadonlySet<number> | null;
}

/** Of a text about which nothing is known. */
export const NOTHING_EXPECTED: Expected = {
  all: new Set(),
  reported: new Set(),
  mixed: new Set(),
  places: new Map(),
  only: null,
};

/** Is a statement expected in a block? */
export function isExpectedIn({ places }: Expected, statement: number, block: number): boolean {
  const place = places.get(statement);
  return place !== undefined && block >= place.first && block <= place.last;
}

/** Keeps one report, the surest, of each statement that was expected in a place, and all reports of the others. */
export function surestOfExpected(reports: readonly Draft[], { places }: Expected): Draft[] {
  const surest = new Map<number, Draft>();
  for (const report of reports) {
    const other = surest.get(report.statement);
    if (!other || report.score > other.score) surest.set(report.statement, report);
  }
  return reports.filter((report) => !places.has(report.statement) || surest.get(report.statement) === report);
}
