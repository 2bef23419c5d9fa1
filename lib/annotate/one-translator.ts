import { createTranslator, type Locale, type Translator } from '../i18n.ts';

/** Gives the translator of a language, the same one as long as the language is: making one costs milliseconds. */
export function oneTranslator(): (locale: Locale) => Translator {
  let last: Translator | null = null;
  return (locale) => {
    if (last?.locale !== locale) last = createTranslator(locale);
    return last;
  };
}
