import type { CoverageGrid } from './grid.ts';
import type { Article, Bundle, Statement } from './model.ts';
import { ownStatements } from './own-statements.ts';

/** A statement of the event that one outlet alone has, perhaps in several articles. */
export interface LoneStatement {
  readonly statement: Statement;
  readonly outlet: string;
  readonly articles: readonly Article[];
}

/** The event's statements that only one voice has, as far as the articles are known. Copies and carriers do not count. */
export function loneStatements(bundle: Bundle, grid: CoverageGrid): LoneStatement[] {
  const carriers = new Map<string, Article[]>();
  for (const { original } of grid.texts) {
    for (const statement of grid.carriedBy(original.id)) {
      carriers.set(statement, [...(carriers.get(statement) ?? []), original]);
    }
  }
  return ownStatements(bundle).flatMap((statement) => {
    const articles = carriers.get(statement.id) ?? [];
    const [outlet, ...others] = new Set(articles.map((article) => article.outlet));
    return outlet === undefined || others.length > 0 ? [] : [{ statement, outlet, articles }];
  });
}
