import type { RecordWords, Statement } from './model.ts';

/** The words that wordings are compared with: the record, or the open page's words. */
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
 * The words to compare wordings in a language with: the record in that language, else the open page's words, else a
 * record in another language. `null` if there are none.
 */
export function baseFor(statement: Statement, language: string, pageWords: string | null): Base | null {
  const record = recordIn(statement, language);
  if (record && (record.language === language || pageWords === null)) return { words: record.words, record };
  return pageWords === null ? null : { words: pageWords, record: null };
}
