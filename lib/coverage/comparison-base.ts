import { recordIn } from './base-for.ts';
import type { Article, RecordWords, Statement } from './model.ts';
import type { QuotedWords } from './quoted-words.ts';

/** What wordings in one language are compared with: the record; without one, the fullest quotation. */
export type ComparisonBase =
  | { readonly words: string; readonly language: string; readonly record: RecordWords }
  | { readonly words: string; readonly language: string; readonly record: null; readonly article: Article };

/** The base for one language; `null` if there is no record and fewer than two articles quote it there. */
export function comparisonBase(
  statement: Statement,
  language: string,
  quoted: readonly QuotedWords[],
): ComparisonBase | null {
  const record = recordIn(statement, language);
  if (record?.language === language) return { words: record.words, language, record };
  const there = quoted.filter(({ article }) => article.language === language);
  if (new Set(there.map(({ article }) => article.id)).size < 2) return null;
  const [fullest] = there.toSorted((a, b) => b.words.length - a.words.length);
  return fullest ? { words: fullest.words, language, record: null, article: fullest.article } : null;
}
