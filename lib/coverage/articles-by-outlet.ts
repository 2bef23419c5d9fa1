import type { CoverageGrid } from './grid.ts';
import type { TextWithCopies } from './texts.ts';

/** A text with how many statements it carries, each counted once. */
export interface RelatedText extends TextWithCopies {
  readonly statements: number;
}

/** The articles of one outlet. */
export interface OutletArticles {
  readonly outlet: string;
  readonly texts: readonly RelatedText[];
  /** How many of the statements asked about the outlet carries. */
  readonly shared: number;
}

/** All texts grouped by who wrote them; outlets that share most with `statements` first, then by articles. */
export function articlesByOutlet(grid: CoverageGrid, statements: ReadonlySet<string>): OutletArticles[] {
  const groups = Map.groupBy(grid.texts, ({ original }) => original.outlet);
  return [...groups]
    .map(([outlet, texts]) => {
      const carried = new Set(texts.flatMap(({ original }) => grid.carriedBy(original.id)));
      return {
        outlet,
        texts: texts.map((text) => ({ ...text, statements: grid.carriedBy(text.original.id).length })),
        shared: [...carried].filter((id) => statements.has(id)).length,
      };
    })
    .toSorted((a, b) => b.shared - a.shared || b.texts.length - a.texts.length);
}
