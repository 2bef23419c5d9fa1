import type { LanguagePack, LanguageSign } from '../analyse/language-pack.ts';
import { compileLanguageData } from './compile-match.ts';
import { compileEventTerms } from './compile-recognise.ts';
import type { Seeds } from './validate.ts';

/** The language whose pack every page gets. */
export const BASE_LANGUAGE = 'en';

/** Words by which a language is known, at most. */
const MOST_WORDS = 40;

/** The languages that have a pack, the base one included. */
export const packedLanguages = ({ terms }: Seeds): string[] => terms.map(({ language }) => language);

/** The pack of one language; null if there are no terms of it. Learns from all its paraphrases: takes up to a second. */
export function compileLanguagePack(seeds: Seeds, language: string): LanguagePack | null {
  const terms = seeds.terms.find((file) => file.language === language);
  if (!terms) return null;
  return { language, match: compileLanguageData(seeds, language), event: compileEventTerms(terms) };
}

function wordCounts(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of texts
    .join(' ')
    .toLowerCase()
    .split(/[^\p{L}]+/u))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** How to recognise the languages other than the base one. Those that share a script are told apart by their function words. */
export function compileLanguageSigns({ terms, languages, paraphrases }: Seeds): LanguageSign[] {
  const packed = languages.filter(
    ({ language }) => language !== BASE_LANGUAGE && terms.some((file) => file.language === language),
  );
  return packed.map(({ language, script, functionWords }) => {
    const rivals = languages.filter((other) => other.language !== language && other.script === script);
    const theirs = new Set(rivals.flatMap((rival) => rival.functionWords));
    const own = [...new Set(functionWords)].filter((word) => /^\p{L}{2,}$/u.test(word) && !theirs.has(word));
    const uses = wordCounts(Object.values(paraphrases[language] ?? {}).flat());
    const common = own.sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0) || (a < b ? -1 : 1));
    return { language, script, words: script === 'latin' ? common.slice(0, MOST_WORDS).sort() : [] };
  });
}
