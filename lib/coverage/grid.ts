import { type Bundle, FORMS, type Form, type Rendering } from './model.ts';
import { carriedIn, type TextWithCopies, textsOf } from './texts.ts';

/** How an article carries a statement. `absent` only for articles known in full; for others `unknown`. */
export type Standing = Form | 'absent' | 'unknown';

/** All standings, strongest first. */
export const STANDINGS: readonly Standing[] = [...FORMS, 'absent', 'unknown'];

/** Statements × texts. A text is an original article; copies stand under it and have no column of their own. */
export interface CoverageGrid {
  /** In the bundle's order. */
  readonly texts: readonly TextWithCopies[];
  /** `unknown` for ids that are not in the bundle. */
  standing(statement: string, article: string): Standing;
  /** The renderings of the statement in the text, strongest form first; those of copies only if the original has none. */
  renderings(statement: string, article: string): readonly Rendering[];
  /** Statements that the text carries, in reading order, each once. */
  carriedBy(article: string): readonly string[];
}

const NONE: readonly Rendering[] = [];
const rank = ({ form }: Rendering): number => FORMS.indexOf(form);

/** The renderings of a text by statement, strongest form first. */
function strongestFirst(text: TextWithCopies): ReadonlyMap<string, readonly Rendering[]> {
  const carried = Map.groupBy(carriedIn(text), ({ statement }) => statement);
  for (const renderings of carried.values()) renderings.sort((a, b) => rank(a) - rank(b));
  return carried;
}

/** Builds the grid of a bundle. Reads the bundle once, so that every cell is a look-up. */
export function gridOf(bundle: Bundle): CoverageGrid {
  const texts = textsOf(bundle.articles);
  const carried = new Map(texts.map((text) => [text.original.id, strongestFirst(text)]));
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
