import { IS_ACRONYM, type Tokens } from './tokens.ts';

/** Acronyms up to this length could be words of another sense (US, us; IT, it) and hash apart from them. */
const MOST_LETTERS = 3;
/** Makes the hash of a short acronym differ from that of the word in small letters. */
const SALT = 0x5bd1e995;

/** What the hashes of a word of so many letters are combined with by XOR. */
export const saltOf = (flags: number, letters: number): number =>
  (flags & IS_ACRONYM) !== 0 && letters <= MOST_LETTERS ? SALT : 0;

/**
 * The stem of a word; of a short one in capitals that of the same in small letters: NOT may be no acronym but “not”,
 * cried out.
 */
export function stemInSmallLetters(tokens: Tokens, token: number): number {
  const letters = (tokens.end[token] as number) - (tokens.start[token] as number);
  return (tokens.stem[token] as number) ^ saltOf(tokens.flags[token] as number, letters);
}
