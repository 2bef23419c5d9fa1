import type { RecordWords, Statement } from './model.ts';

/** What wordings are compared with: the record, or the open page's words. */
export interface Base {
  readonly words: string;
  /** `null` if the words are the page's. */
  readonly record: RecordWords | null;
}

/** The words on record for one language: the original ones if they are in it, else the record, which is English. */
export function recordIn(statement: Statement, language: string): Statement['record'] {
  if (statement.original?.language === language) return statement.original;
  return statement.record;
}

/**
 * What to compare wordings in one language with: the record in it, else the open page's words; a record in another language
 * only where there are none. `null` if there is nothing.
 */
export function baseFor(statement: Statement, language: string, pageWords: string | null): Base | null {
  const record = recordIn(statement, language);
  if (record && (record.language === language || pageWords === null)) return { words: record.words, record };
  return pageWords === null ? null : { words: pageWords, record: null };
}
