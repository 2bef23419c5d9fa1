import type { LanguageKnowledge, Vocabulary } from './build-vocabulary.ts';
import { FUNCTION_WORD } from './match-index.ts';
import { soleStem } from './term-stems.ts';

/** Which words are synonyms, and which are opposites. */
export interface Relations {
  readonly stems: ReadonlySet<number>;
  readonly groups: readonly (readonly [stem: number, group: number])[];
  /** A word that a page may contain, and its opposite in some wording. */
  readonly opposites: readonly (readonly [stem: number, said: number])[];
}

/** Synonyms and opposites of words in wordings; others could never matter. */
export function relationsOf(vocabulary: Vocabulary, languages: readonly LanguageKnowledge[]): Relations {
  const used = vocabulary.statementsOfStem;
  const stemOf = (term: string): number => vocabulary.forms.normal(soleStem(term));
  const matters = (stem: number): boolean =>
    used.has(stem) && ((vocabulary.words.get(stem)?.classes ?? 0) & FUNCTION_WORD) === 0;
  const groups = withoutRepeats(
    languages
      .flatMap(({ synonyms }) => synonyms)
      .map((terms) => [...new Set(terms.map(stemOf))].filter((stem) => stem !== 0))
      .filter((members) => members.length > 1 && members.some(matters)),
    (stem) => used.has(stem),
  );
  const opposites = languages
    .flatMap((language) => language.opposites)
    .map(([a, b]) => [stemOf(a), stemOf(b)] as const)
    .filter(([a, b]) => a !== 0 && b !== 0 && a !== b && (used.has(a) || used.has(b)));
  return {
    stems: new Set([...groups.flat(), ...opposites.flat()]),
    groups: groups.flatMap((members, group) => members.map((stem) => [stem, group] as const)),
    // Looked up by a word of the page: opposites that are in no wording lead nowhere.
    opposites: opposites
      .flatMap(([a, b]) => [[a, b] as const, [b, a] as const])
      .filter(([, said]) => used.has(said)),
  };
}

/** Removes redundant memberships: those of a word in a group whose other members it shares other groups with. */
function withoutRepeats(
  groups: readonly (readonly number[])[],
  isSaid: (stem: number) => boolean,
): (readonly number[])[] {
  const left = groups.map((members) => new Set(members));
  const groupsOf = new Map<number, Set<number>>();
  groups.forEach((members, group) => {
    for (const stem of members) groupsOf.set(stem, (groupsOf.get(stem) ?? new Set()).add(group));
  });
  for (const [stem, own] of groupsOf) {
    for (const group of own) {
      // Synonymy of two words that are in no wording is never used.
      const others = [...(left[group] ?? [])].filter(
        (other) => other !== stem && (isSaid(stem) || isSaid(other)),
      );
      const isElsewhere = (other: number): boolean =>
        [...own].some((known) => known !== group && left[known]?.has(other));
      if (!others.every(isElsewhere)) continue;
      left[group]?.delete(stem);
      own.delete(group);
    }
  }
  return left.map((members) => [...members]).filter(({ length }) => length > 1);
}
