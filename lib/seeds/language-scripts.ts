import type { Script } from '../text/scripts.ts';

/** Languages that are not written in Latin letters. */
const SCRIPTS: Readonly<Record<string, Script>> = {
  ko: 'hangul',
  ja: 'kana',
  zh: 'han',
  ru: 'cyrillic',
  ar: 'arabic',
};

/** In which script a language (ISO 639-1) is written. */
export const scriptOf = (language: string): Script => SCRIPTS[language] ?? 'latin';
