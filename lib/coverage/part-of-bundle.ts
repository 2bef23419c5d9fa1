import type { Bundle } from './model.ts';

/** The bundle as far as it concerns some statements: all articles, but only their renderings of these. */
export function partOfBundle(bundle: Bundle, ids: readonly string[]): Bundle {
  const wanted = new Set(ids);
  return {
    ...bundle,
    statements: bundle.statements.filter(({ id }) => wanted.has(id)),
    articles: bundle.articles.map((article) => ({
      ...article,
      renderings: article.renderings.filter(({ statement }) => wanted.has(statement)),
    })),
  };
}
