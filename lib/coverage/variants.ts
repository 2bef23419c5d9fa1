import { wordTokens } from '../wording/tokens.ts';
import { comparisonBase } from './comparison-base.ts';
import type { CoverageGrid } from './grid.ts';
import type { Article, Statement } from './model.ts';
import { overlayOf } from './overlay.ts';
import { quotedWords } from './quoted-words.ts';

/** Different words in place of the record's, and the articles with them. */
export interface Variant {
  readonly language: string;
  /** Their offset in the base, in characters. */
  readonly start: number;
  /** The words of the record, or of the fullest quotation if there is no record; empty if words were added. */
  readonly theirs: string;
  readonly ours: string;
  readonly articles: readonly Article[];
}

const bare = (text: string): string => text.trim().replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '');
const keyOf = (text: string): string =>
  wordTokens(text)
    .map(({ key }) => key)
    .join(' ')
    .trim();

const sizeOf = ({ theirs, ours }: Variant): number => theirs.length + ours.length;

/**
 * The differences in wording from the record, or between outlets if no record is known: each once, with all articles
 * that have it. The commonest come first, then the longest. Omissions are not variants.
 */
export function variantsOf(grid: CoverageGrid, statement: Statement): Variant[] {
  const quoted = quotedWords(grid, statement.id);
  const variants = new Map<string, { variant: Omit<Variant, 'articles'>; articles: Set<Article> }>();
  for (const [article, quotations] of Map.groupBy(quoted, (one) => one.article)) {
    const base = comparisonBase(statement, article.language, quoted);
    const overlay = base && overlayOf(base.words, quotations);
    if (!base || !overlay) continue;
    for (const { start, end, kind, ours } of overlay.stretches) {
      if (kind === 'same') continue;
      const theirs = base.words.slice(start, end);
      const key = [base.language, start, keyOf(theirs), keyOf(ours)].join('|');
      const known = variants.get(key) ?? {
        variant: { language: base.language, start, theirs: bare(theirs), ours: bare(ours) },
        articles: new Set(),
      };
      known.articles.add(article);
      variants.set(key, known);
    }
  }
  return [...variants.values()]
    .map(({ variant, articles }) => ({ ...variant, articles: [...articles] }))
    .sort((a, b) => b.articles.length - a.articles.length || sizeOf(b) - sizeOf(a));
}
