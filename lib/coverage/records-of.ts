import { lookUp } from './lookup.ts';
import type { Article, Bundle, RecordWords, Statement } from './model.ts';

/** Official words with how well they are known, and where they stand. */
export interface SourcedRecord {
  readonly record: RecordWords;
  /** Whether these are the words as spoken or signed; else they are the best English wording. */
  readonly isOriginal: boolean;
  /** `null` where the place was not kept. */
  readonly url: string | null;
  /** The article of the bundle they stand in, if it is one. */
  readonly article: Article | null;
}

/**
 * The words on record of a statement: those in the reader's language first, else the English ones before those in
 * the language spoken. Empty if none.
 */
export function recordsOf(bundle: Bundle, statement: Statement, language = 'en'): SourcedRecord[] {
  const { article: find } = lookUp(bundle);
  const records = [
    { record: statement.record, isOriginal: false },
    { record: statement.original, isOriginal: true },
  ];
  const found = records.flatMap(({ record, isOriginal }) => {
    if (record === undefined) return [];
    const article = find(record.source);
    const url = article?.url ?? (/^https?:/i.test(record.source) ? record.source : null);
    return [{ record, isOriginal, url, article }];
  });
  const isTheirs = ({ record }: SourcedRecord): number => Number(record.language === language);
  return found.sort((a, b) => isTheirs(b) - isTheirs(a));
}
