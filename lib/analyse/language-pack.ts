import type { LanguageData } from '../match/match-data.ts';
import type { EventTerms } from '../recognise/recognise-data.ts';
import type { Script } from '../text/scripts.ts';

/** All that one language brings. Only those that a page is written in are loaded for it. */
export interface LanguagePack {
  /** ISO 639-1 */
  readonly language: string;
  readonly match: LanguageData;
  readonly event: EventTerms;
}

/** By what a page shows that it needs a language's pack. */
export interface LanguageSign {
  readonly language: string;
  readonly script: Script;
  /** Words that only this language has; empty where the script alone tells. */
  readonly words: readonly string[];
}

/** Distinct words of a language that show it. Names and loan words make one or two. */
const ENOUGH_WORDS = 5;
/** Characters of a page that are looked at. */
const SAMPLE = 30_000;

/** The beginning of some texts: a page may have more of them than anybody wants to copy. */
function sampleOf(texts: readonly string[]): string {
  let sample = '';
  for (let i = 0; i < texts.length && sample.length < SAMPLE; i++) sample += `${texts[i]?.slice(0, SAMPLE)} `;
  return sample.slice(0, SAMPLE);
}

/** The languages, of those listed, that a text is written in. A page's own `lang` is not asked: it is often wrong. */
export function languagesIn(
  texts: readonly string[],
  scripts: ReadonlySet<Script>,
  signs: readonly LanguageSign[],
): string[] {
  const words = new Set(
    sampleOf(texts)
      .toLowerCase()
      .split(/[^\p{L}]+/u),
  );
  return signs
    .filter(({ script }) => scripts.has(script))
    .filter(
      ({ words: own }) => own.length === 0 || own.filter((word) => words.has(word)).length >= ENOUGH_WORDS,
    )
    .map(({ language }) => language);
}
