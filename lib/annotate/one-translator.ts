import { createTranslator, type Locale, type Translator } from '../i18n.ts';

/** Returns a function that gives the translator of a language. It reuses the last one, as creating one takes milliseconds. */
export function oneTranslator(): (locale: Locale) => Translator {
  let last: Translator | null = null;
  return (locale) => {
    if (last?.locale !== locale) last = createTranslator(locale);
    return last;
  };
}
