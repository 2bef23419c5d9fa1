import type { CoverageGrid, Standing } from '../coverage/grid.ts';
import type { Bundle, Rendering, Statement } from '../coverage/model.ts';
import type { Selection } from '../coverage/select.ts';
import type { TextWithCopies } from '../coverage/texts.ts';
import type { Locale } from '../i18n.ts';

/** What is exported, and how. */
export interface ExportRequest {
  readonly bundle: Bundle;
  readonly grid: CoverageGrid;
  readonly selection: Selection;
  /** Language of labels and gists; quoted words stay in their own. */
  readonly locale: Locale;
  /** The query of the page, which tells a reader of the file what was selected. */
  readonly query: string;
}

/** A statement in an article: one line per rendering, or one that says that it is absent or unknown. */
export interface ExportLine {
  readonly statement: Statement;
  readonly text: TextWithCopies;
  readonly standing: Standing;
  /** `null` if the article leaves the statement out, or is not known to carry it. */
  readonly rendering: Rendering | null;
}

/** Every statement against every text of the selection, in its order. Copies have no lines, as they are not voices. */
export function* linesOf({ grid, selection }: ExportRequest): Generator<ExportLine> {
  for (const statement of selection.statements) {
    for (const text of selection.texts) {
      const renderings = grid.renderings(statement.id, text.original.id);
      for (const rendering of renderings) yield { statement, text, standing: rendering.form, rendering };
      if (renderings.length > 0) continue;
      const standing = grid.standing(statement.id, text.original.id);
      yield { statement, text, standing, rendering: null };
    }
  }
}
