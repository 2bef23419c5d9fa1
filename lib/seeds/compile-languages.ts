import type { LanguagePack, LanguageSign } from '../analyse/language-pack.ts';
import { compileLanguageData } from './compile-match.ts';
import { compileEventTerms } from './compile-recognise.ts';
import { scriptOf } from './language-scripts.ts';
import type { Seeds } from './validate.ts';

/** The language whose pack every page gets. */
export const BASE_LANGUAGE = 'en';

/** Words by which a language is known, at most. */
const MOST_WORDS = 40;

/** The pack of each language, the base one included. */
export function compileLanguagePacks(seeds: Seeds): LanguagePack[] {
  return seeds.terms.map((terms) => ({
    language: terms.language,
    match: compileLanguageData(seeds, terms.language),
    event: compileEventTerms(terms),
  }));
}

/** How the languages beside the base one show. Those that share a script are told apart by their function words. */
export function compileLanguageSigns(seeds: Seeds): LanguageSign[] {
  const words = new Map(
    seeds.languages.map(({ language, functionWords }) => [language, new Set(functionWords)]),
  );
  return seeds.terms
    .filter(({ language }) => language !== BASE_LANGUAGE)
    .map(({ language }) => {
      const rivals = [...words].filter(
        ([other]) => other !== language && scriptOf(other) === scriptOf(language),
      );
      const own = [...(words.get(language) ?? [])].filter(
        (word) => /^\p{L}{2,}$/u.test(word) && !rivals.some(([, theirs]) => theirs.has(word)),
      );
      return {
        language,
        script: scriptOf(language),
        words: scriptOf(language) === 'latin' ? own.slice(0, MOST_WORDS) : [],
      };
    });
}
