import type { CoverageGrid } from './grid.ts';
import type { Article, Rendering } from './model.ts';

/** One article's words for a statement. */
export interface QuotedWords {
  readonly article: Article;
  readonly rendering: Rendering;
  readonly words: string;
}

/** All that articles print of a statement in quotation marks, copies not counted, in the order of the grid. */
export function quotedWords(grid: CoverageGrid, statement: string): QuotedWords[] {
  return grid.texts.flatMap(({ original }) =>
    grid
      .renderings(statement, original.id)
      .flatMap((rendering) =>
        rendering.words === undefined ? [] : [{ article: original, rendering, words: rendering.words }],
      ),
  );
}
