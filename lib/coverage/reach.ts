import type { CoverageGrid } from './grid.ts';
import type { Bundle, Statement } from './model.ts';
import { ownStatements } from './own-statements.ts';
import type { TextWithCopies } from './texts.ts';

/** How widely a statement is carried, in voices: copies and carriers do not count. */
export interface Reach {
  readonly direct: number;
  readonly mixed: number;
  readonly indirect: number;
  readonly total: number;
}

const NOBODY: Reach = { direct: 0, mixed: 0, indirect: 0, total: 0 };

/** The reach of every statement by id, in voices of the texts given, each counted once at its strongest form. */
export function reachOfAll(
  grid: CoverageGrid,
  texts: readonly TextWithCopies[] = grid.texts,
): ReadonlyMap<string, Reach> {
  const reach = new Map<string, Reach>();
  for (const { original } of texts) {
    for (const statement of grid.carriedBy(original.id)) {
      const [best] = grid.renderings(statement, original.id);
      if (best === undefined) continue;
      const sum = reachOf(reach, statement);
      reach.set(statement, { ...sum, [best.form]: sum[best.form] + 1, total: sum.total + 1 });
    }
  }
  return reach;
}

/** The reach of one statement out of `reachOfAll`; nobody if it is not listed. */
export function reachOf(all: ReadonlyMap<string, Reach>, statement: string): Reach {
  return all.get(statement) ?? NOBODY;
}

/** Statements of the bundle's own event, most widely carried first, leaving out the ids given. */
export function reportedElsewhere(
  bundle: Bundle,
  all: ReadonlyMap<string, Reach>,
  without: ReadonlySet<string>,
): Statement[] {
  return ownStatements(bundle)
    .filter(({ id }) => !without.has(id) && reachOf(all, id).total > 0)
    .toSorted((a, b) => reachOf(all, b.id).total - reachOf(all, a.id).total);
}
