import type { Article, Rendering } from './model.ts';

/** An original article, and the articles that republish it. */
export interface TextWithCopies {
  /** A copy stands here only where its original is not in the bundle. */
  readonly original: Article;
  readonly copies: readonly Article[];
}

/** The article whose text this one republishes, through any chain of copies; itself if it is an original. */
export function originalOf(article: Article, byId: ReadonlyMap<string, Article>): Article {
  const seen = new Set<string>();
  let at = article;
  while (at.copyOf !== undefined && !seen.has(at.id)) {
    seen.add(at.id);
    const next = byId.get(at.copyOf);
    if (next === undefined) return at;
    at = next;
  }
  return at;
}

/** The articles of a bundle grouped under their originals, in the bundle's order. */
export function textsOf(articles: readonly Article[]): TextWithCopies[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const texts = new Map<string, { original: Article; copies: Article[] }>();
  for (const article of articles) {
    const original = originalOf(article, byId);
    const text = texts.get(original.id) ?? { original, copies: [] };
    if (article !== original) text.copies.push(article);
    texts.set(original.id, text);
  }
  return [...texts.values()];
}

/** Whether an article is the original of the text or one of its copies. */
export function isPrintOf({ original, copies }: TextWithCopies, article: string | null): boolean {
  return original.id === article || copies.some(({ id }) => id === article);
}

/** What a text carries, in reading order; of a copy only statements that its original does not list. */
export function carriedIn({ original, copies }: TextWithCopies): Rendering[] {
  const listed = new Set<string>();
  return [original, ...copies].flatMap(({ renderings }) => {
    const further = renderings.filter(({ statement }) => !listed.has(statement));
    for (const { statement } of further) listed.add(statement);
    return further;
  });
}

/** The article that has a rendering of the text: the original, or a copy if the original does not list it. */
export function printOf({ original, copies }: TextWithCopies, rendering: Rendering): Article {
  return copies.find(({ renderings }) => renderings.includes(rendering)) ?? original;
}
