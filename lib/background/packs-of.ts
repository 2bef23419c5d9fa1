import type { LanguagePack } from '../analyse/language-pack.ts';

/** The packs of some languages, out of all that the build has made as JSON; none of a language that has no pack. */
export function packsOf(
  packs: Readonly<Record<string, string>>,
  languages: readonly string[],
): LanguagePack[] {
  // Asked for by a page's process: not every name that an object answers to is a language of ours.
  const known = languages.filter((language) => Object.hasOwn(packs, language));
  return known.map((language): LanguagePack => JSON.parse(packs[language] ?? ''));
}
