import { type Article, type Bundle, FORMS, type Form, type Rendering } from './model.ts';
import { textsOf } from './renderings-of.ts';

/** How one article stands to one statement. `absent` only of an article known in full; else `unknown`. */
export type Standing = Form | 'absent' | 'unknown';

/** All standings, strongest first. */
export const STANDINGS: readonly Standing[] = [...FORMS, 'absent', 'unknown'];

/** One voice: an original article, and those who print the same text. */
export interface TextWithCopies {
  readonly original: Article;
  readonly copies: readonly Article[];
}

/** Statements × texts. A text is an original article; copies stand under it and have no column of their own. */
export interface CoverageGrid {
  /** In the bundle's order. */
  readonly texts: readonly TextWithCopies[];
  /** `unknown` for ids that are not in the bundle. */
  standing(statement: string, article: string): Standing;
  /** What the text carries of the statement, strongest form first; of a copy only where the original lists nothing. */
  renderings(statement: string, article: string): readonly Rendering[];
  /** Statements that the text carries, in reading order, each once. */
  carriedBy(article: string): readonly string[];
}

const NONE: readonly Rendering[] = [];
const rank = (rendering: Rendering): number => STANDINGS.indexOf(rendering.form);

/** Renderings by statement, in reading order; a copy adds what its original does not list. */
function renderingsByStatement({ original, copies }: TextWithCopies): Map<string, Rendering[]> {
  const byStatement = new Map<string, Rendering[]>();
  for (const article of [original, ...copies]) {
    const listed = Map.groupBy(article.renderings, ({ statement }) => statement);
    for (const [statement, renderings] of listed) {
      if (!byStatement.has(statement)) byStatement.set(statement, renderings);
    }
  }
  for (const renderings of byStatement.values()) renderings.sort((a, b) => rank(a) - rank(b));
  return byStatement;
}

/** Reads the bundle once, so that every cell is a look-up, however many statements and articles there are. */
export function gridOf(bundle: Bundle): CoverageGrid {
  const texts = textsOf(bundle.articles);
  const carried = new Map(texts.map((text) => [text.original.id, renderingsByStatement(text)]));
  const full = new Set(
    texts.filter(({ original }) => original.extent === 'full').map(({ original }) => original.id),
  );
  return {
    texts,
    standing: (statement, article) =>
      carried.get(article)?.get(statement)?.[0]?.form ?? (full.has(article) ? 'absent' : 'unknown'),
    renderings: (statement, article) => carried.get(article)?.get(statement) ?? NONE,
    carriedBy: (article) => [...(carried.get(article)?.keys() ?? [])],
  };
}
