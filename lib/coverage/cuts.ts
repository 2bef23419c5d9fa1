import { isWord, wordTokens } from '../wording/tokens.ts';
import { type ComparisonBase, comparisonBase } from './comparison-base.ts';
import type { CoverageGrid } from './grid.ts';
import type { Article, Statement } from './model.ts';
import { gapsBetween, type Overlay, overlayOf } from './overlay.ts';
import { type QuotedWords, quotedWords } from './quoted-words.ts';

/** Words of the record that an outlet's quotation leaves out. */
export interface Cut {
  readonly words: string;
  /** Their offset in the record, in characters. */
  readonly start: number;
  readonly place: 'start' | 'inside' | 'end';
  /**
   * Whether the article certainly lacks the words: they are missing inside a quotation, or the article is known in
   * full. Otherwise they may be in the part that we do not have.
   */
  readonly isCertain: boolean;
}

/** What one article's quotation cuts. */
export interface CutBy {
  readonly article: Article;
  readonly cuts: readonly Cut[];
}

const hasWord = (text: string): boolean => wordTokens(text).some(isWord);

function cutsIn(base: string, overlay: Overlay, quotations: readonly QuotedWords[]): Cut[] {
  const isFull = quotations.some(({ article }) => article.extent === 'full');
  const breaksOff = quotations.some(({ rendering }) => rendering.cut === true);
  return gapsBetween(0, base.length, overlay.stretches).flatMap(({ start, end }) => {
    const words = base.slice(start, end).trim();
    const place = start === 0 ? 'start' : end === base.length ? 'end' : 'inside';
    if (!hasWord(words) || (place === 'end' && breaksOff)) return [];
    const isInside = overlay.spans.some((span) => span.start < start && end < span.end);
    return [{ words, start, place, isCertain: isFull || isInside } as const];
  });
}

/** The cuts of one article against a base, out of its direct quotations; empty if it quotes all or nothing. */
function cutsAgainst(base: ComparisonBase, quotations: readonly QuotedWords[]): Cut[] {
  const direct = quotations.filter(({ rendering }) => rendering.form === 'direct');
  const overlay = overlayOf(base.words, direct);
  return overlay === null ? [] : cutsIn(base.words, overlay, direct);
}

/** Which outlets cut a quotation of the statement, and what they cut, against the record in the article's language. */
export function cutsOf(grid: CoverageGrid, statement: Statement): CutBy[] {
  const quoted = quotedWords(grid, statement.id);
  const byArticle = Map.groupBy(quoted, ({ article }) => article);
  return [...byArticle].flatMap(([article, quotations]) => {
    const base = comparisonBase(statement, article.language, quoted);
    if (base === null || article.id === sourceOf(base)) return [];
    const cuts = cutsAgainst(base, quotations);
    return cuts.length === 0 ? [] : [{ article, cuts }];
  });
}

/** The article that the base was taken from. It cannot cut words that are known from it alone. */
function sourceOf(base: ComparisonBase): string {
  return base.record === null ? base.article.id : base.record.source;
}
