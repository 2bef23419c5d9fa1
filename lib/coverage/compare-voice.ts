import { compareWordings, sharedWords, type WordingPart } from '../wording/diff.ts';
import { type Base, baseFor } from './base-for.ts';
import type { Statement } from './model.ts';

/** With less than this share of words in common, a word-by-word comparison is useless. */
const COMPARABLE = 0.4;

/** The differences from the base; `null` if a word-by-word comparison is useless. */
export function differencesFrom(base: Base | null, words: string): WordingPart[] | null {
  if (base === null) return null;
  const parts = compareWordings(base.words, words);
  return sharedWords(parts) >= COMPARABLE ? parts : null;
}

/** Whether the wording has all words of the base, and no others. */
export function isVerbatim(parts: readonly WordingPart[]): boolean {
  return parts.every(({ kind }) => kind === 'same');
}

/** The result of comparing a wording. */
export type WordingComparison =
  | { readonly kind: 'as-record' }
  /** The words of the open page, whether they differ from the record or not. */
  | { readonly kind: 'as-page' }
  | { readonly kind: 'differs'; readonly parts: readonly WordingPart[] }
  | { readonly kind: 'not-comparable' };

/** Compares one outlet's words with the record, or with the open page's words if there is no record in the language. */
export function compareVoice(
  statement: Statement,
  language: string,
  words: string,
  pageWords: string | null,
): WordingComparison {
  const base = baseFor(statement, language, pageWords);
  const parts = differencesFrom(base, words);
  if (base?.record && parts && isVerbatim(parts)) return { kind: 'as-record' };
  const withPage = base?.record === null ? parts : pageWords && compareWordings(pageWords, words);
  if (withPage && isVerbatim(withPage)) return { kind: 'as-page' };
  return parts ? { kind: 'differs', parts } : { kind: 'not-comparable' };
}
