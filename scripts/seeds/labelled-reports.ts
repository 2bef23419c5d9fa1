import type { LabelledFile } from '../evaluate/read-labels.ts';

/** Sentences by language and statement, as the files of `seeds/paraphrases` have them. */
export type ReportsByLanguage = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/** Letters that a report must have to teach anything; a character of a script without spaces counts double. */
const FEWEST_LETTERS = 25;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/**
 * The reports on labelled pages that truly tell a statement of the bundle in an outlet's own words. Quotations are left
 * out: they repeat the words of the record, which the build knows.
 */
export function labelledReports(
  pages: readonly Pick<LabelledFile, 'language' | 'statements'>[],
): ReportsByLanguage {
  const all = new Map<string, Map<string, string[]>>();
  for (const { language, statements } of pages) {
    for (const { text, kind, statement, reversed, misattributed } of statements) {
      if (!statement || kind === 'direct' || reversed || misattributed || isShort(text)) continue;
      const own = all.get(language) ?? new Map<string, string[]>();
      all.set(language, own.set(statement, [...(own.get(statement) ?? []), text]));
    }
  }
  return all;
}

const isShort = (text: string): boolean => text.length + (text.match(WIDE)?.length ?? 0) < FEWEST_LETTERS;
