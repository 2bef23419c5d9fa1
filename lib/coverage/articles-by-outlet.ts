import type { Article, Bundle } from './model.ts';
import { textsOf } from './renderings-of.ts';

/** One original article with those who republish it. */
export interface RelatedText {
  readonly original: Article;
  readonly copies: readonly Article[];
  /** Statements it carries, each counted once. */
  readonly statements: number;
}

/** The articles of one outlet. */
export interface OutletArticles {
  readonly outlet: string;
  readonly texts: readonly RelatedText[];
  /** How many of the statements asked about the outlet carries. */
  readonly shared: number;
}

const statementsIn = (article: Article): Set<string> =>
  new Set(article.renderings.map(({ statement }) => statement));

/** All articles grouped by who wrote them; outlets that share most with `statements` first, then by articles. */
export function articlesByOutlet(bundle: Bundle, statements: ReadonlySet<string>): OutletArticles[] {
  const groups = new Map<string, RelatedText[]>();
  for (const { original, copies } of textsOf(bundle.articles)) {
    const texts = groups.get(original.outlet) ?? [];
    texts.push({ original, copies, statements: statementsIn(original).size });
    groups.set(original.outlet, texts);
  }
  const sharedBy = (texts: readonly RelatedText[]): number => {
    const carried = new Set(texts.flatMap(({ original }) => [...statementsIn(original)]));
    return [...carried].filter((id) => statements.has(id)).length;
  };
  return [...groups]
    .map(([outlet, texts]) => ({ outlet, texts, shared: sharedBy(texts) }))
    .toSorted((a, b) => b.shared - a.shared || b.texts.length - a.texts.length);
}
