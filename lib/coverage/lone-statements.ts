import type { CoverageGrid } from './grid.ts';

/**
 * Ids of the statements that one outlet alone has, perhaps in several articles, as far as the articles are known.
 * Copies and carriers do not count.
 */
export function loneStatements(grid: CoverageGrid): ReadonlySet<string> {
  const outlets = new Map<string, Set<string>>();
  for (const { original } of grid.texts) {
    for (const statement of grid.carriedBy(original.id)) {
      outlets.set(statement, (outlets.get(statement) ?? new Set()).add(original.outlet));
    }
  }
  return new Set([...outlets].filter(([, carrying]) => carrying.size === 1).map(([statement]) => statement));
}
