import type { CoverageView, Filters } from './address.ts';
import type { CoverageGrid, TextWithCopies } from './grid.ts';
import type { Bundle, Form, Statement } from './model.ts';
import { ownStatementIds } from './own-statements.ts';
import type { Reach } from './reach.ts';
import { type StatementIndex, searchStatements } from './search-statements.ts';

/** What the filters leave: the rows and columns of the matrix, and what is exported. */
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

/** The reach of a statement that nobody carries. */
export const NOBODY: Reach = { direct: 0, mixed: 0, indirect: 0, total: 0 };

function reachIn(grid: CoverageGrid, texts: readonly TextWithCopies[]): Map<string, Reach> {
  const reach = new Map<string, Reach>();
  for (const { original } of texts) {
    for (const statement of grid.carriedBy(original.id)) {
      const form = grid.standing(statement, original.id) as Form;
      const sum = reach.get(statement) ?? NOBODY;
      reach.set(statement, { ...sum, [form]: sum[form] + 1, total: sum.total + 1 });
    }
  }
  return reach;
}

/**
 * Statements and texts that fit the filters. Filters of articles take away columns; once one is set, statements that no
 * remaining article carries go too.
 */
export function select({ bundle, grid, index }: SelectSources, filters: Filters): Selection {
  const { language, kind, form, scope } = filters;
  const texts = grid.texts.filter(
    ({ original }) =>
      (language === null || original.language === language) && (kind === null || original.kind === kind),
  );
  const reach = reachIn(grid, texts);
  const own = ownStatementIds(bundle);
  const mustBeCarried = language !== null || kind !== null || form !== null;
  const statements = searchStatements(index, filters).filter(({ id }) => {
    if (scope !== 'all' && own.has(id) !== (scope === 'event')) return false;
    const carried = reach.get(id) ?? NOBODY;
    return !mustBeCarried || (form === null ? carried.total : carried[form]) > 0;
  });
  return { statements, texts, reach };
}

/** The part of a selection that a view is about: one statement with all texts, one article with all statements, or all. */
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
  const isAbout = ({ original, copies }: TextWithCopies): boolean =>
    [original, ...copies].some(({ id }) => id === view.id);
  return { ...selection, statements: bundle.statements, texts: grid.texts.filter(isAbout) };
}
