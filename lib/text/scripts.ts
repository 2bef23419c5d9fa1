/** Scripts that suggest in which languages a text may be written. */
export type Script = 'latin' | 'hangul' | 'kana' | 'han' | 'cyrillic' | 'arabic';

/** What shows a script in a text, and what must not be in the text. */
const SIGNS: readonly (readonly [Script, RegExp, RegExp?])[] = [
  ['latin', /[a-z]{3}/i],
  ['hangul', /[\uac00-\ud7a3]{2}/],
  ['kana', /[\u3041-\u30ff]{2}/],
  // In a text without kana, which Japanese has in every sentence.
  ['han', /[\u4e00-\u9fff]{5}/, /[\u3041-\u30ff]/],
  ['cyrillic', /[\u0400-\u04ff]{3}/],
  ['arabic', /[\u0620-\u064a]{3}/],
];

/** Letters of all these scripts except Latin: one test rules them all out for most texts. */
const BEYOND_LATIN = /[\u0400-\u04ff\u0620-\u064a\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/;

/** The scripts that a text uses for words. */
export function scriptsOf(texts: readonly string[]): Set<Script> {
  const found = new Set<Script>();
  const others = texts.filter((text) => BEYOND_LATIN.test(text));
  for (const [script, sign, without] of SIGNS) {
    const candidates = script === 'latin' ? texts : others;
    if (candidates.some((text) => sign.test(text) && !without?.test(text))) found.add(script);
  }
  return found;
}

/** Letters of a script, and the language assumed for them. Kana come before Han, as Japanese has both. */
const LANGUAGES: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/u, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Arabic}/u, 'ar'],
];

/** The most likely language of some words by their script; English for Latin letters. */
export const languageByScript = (words: string): string =>
  LANGUAGES.find(([letters]) => letters.test(words))?.[1] ?? 'en';
