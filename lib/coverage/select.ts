import type { CoverageView, Filters } from './address.ts';
import type { CoverageGrid } from './grid.ts';
import { loneStatements } from './lone-statements.ts';
import type { Bundle, Statement } from './model.ts';
import { ownStatementIds } from './own-statements.ts';
import { type Reach, reachOf, reachOfAll } from './reach.ts';
import { type StatementIndex, searchStatements } from './search-statements.ts';
import { isPrintOf, type TextWithCopies } from './texts.ts';

/** The statements and texts that pass the filters: rows and columns of the matrix, and the content of exports. */
export interface Selection {
  readonly statements: readonly Statement[];
  readonly texts: readonly TextWithCopies[];
  /** By statement, in voices of the texts selected. */
  readonly reach: ReadonlyMap<string, Reach>;
}

/** What selecting needs, made once per bundle. */
export interface SelectSources {
  readonly bundle: Bundle;
  readonly grid: CoverageGrid;
  readonly index: StatementIndex;
}

/**
 * The statements and texts that pass the filters. If a filter of articles is set, statements that no remaining article
 * carries are left out too.
 */
export function select({ bundle, grid, index }: SelectSources, filters: Filters): Selection {
  const { language, kind, form, carriers, scope } = filters;
  const texts = grid.texts.filter(
    ({ original }) =>
      (language === null || original.language === language) && (kind === null || original.kind === kind),
  );
  const reach = reachOfAll(grid, texts);
  const own = ownStatementIds(bundle);
  const lone = carriers === null ? null : loneStatements(grid);
  const mustBeCarried = language !== null || kind !== null || form !== null;
  const statements = searchStatements(index, filters).filter(({ id }) => {
    if (scope !== 'all' && own.has(id) !== (scope === 'event')) return false;
    if (lone !== null && !lone.has(id)) return false;
    const carried = reachOf(reach, id);
    return !mustBeCarried || (form === null ? carried.total : carried[form]) > 0;
  });
  return { statements, texts, reach };
}

/** The part of a selection that a view shows: one statement with all texts, one article with all statements, or everything. */
export function narrowTo(
  view: CoverageView,
  selection: Selection,
  { bundle, grid }: Omit<SelectSources, 'index'>,
): Selection {
  if (view.name === 'statement') {
    return {
      ...selection,
      statements: bundle.statements.filter(({ id }) => id === view.id),
      texts: grid.texts,
    };
  }
  if (view.name !== 'article') return selection;
  const texts = grid.texts.filter((text) => isPrintOf(text, view.id));
  return { ...selection, statements: bundle.statements, texts };
}
