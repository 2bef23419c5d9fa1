import type { LanguageData } from '../match/match-data.ts';
import type { EventTerms } from '../recognise/recognise-data.ts';
import type { Script } from '../text/scripts.ts';

/** All data of one language. A page loads only the packs of its own languages. */
export interface LanguagePack {
  /** ISO 639-1 */
  readonly language: string;
  readonly match: LanguageData;
  readonly event: EventTerms;
}

/** How to recognise that a page needs the pack of a language. */
export interface LanguageSign {
  readonly language: string;
  readonly script: Script;
  /** Words that only this language has; empty if the script alone is enough. */
  readonly words: readonly string[];
}

/** Distinct words of a language that a text must contain. Names and loan words make one or two. */
const ENOUGH_WORDS = 5;
/** Characters of a page that are examined. */
const SAMPLE = 30_000;

/** The beginning of some texts, joined. */
function sampleOf(texts: readonly string[]): string {
  let sample = '';
  for (let i = 0; i < texts.length && sample.length < SAMPLE; i++) sample += `${texts[i]?.slice(0, SAMPLE)} `;
  return sample.slice(0, SAMPLE);
}

/** The listed languages that a text is written in. The page's `lang` attribute is ignored, as it is often wrong. */
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
