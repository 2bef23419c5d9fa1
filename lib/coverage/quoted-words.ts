import type { QuotedWords } from './comparison-base.ts';
import type { CoverageGrid } from './grid.ts';

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
