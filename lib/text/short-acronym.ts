import { IS_ACRONYM, type Tokens } from './tokens.ts';

/** Letters of a short acronym, which gets another hash than the word in lower case (US, us; IT, it). */
const MOST_LETTERS = 3;
/** Distinguishes the hash of a short acronym from that of the word in lower case. */
const SALT = 0x5bd1e995;

/** The salt for the hashes of a word with these flags and so many letters (by XOR). */
export const saltOf = (flags: number, letters: number): number =>
  (flags & IS_ACRONYM) !== 0 && letters <= MOST_LETTERS ? SALT : 0;

/** The stem of a word, for a short one in capitals as if in lower case: NOT may be an emphasised “not”. */
export function stemInSmallLetters(tokens: Tokens, token: number): number {
  const letters = (tokens.end[token] as number) - (tokens.start[token] as number);
  return (tokens.stem[token] as number) ^ saltOf(tokens.flags[token] as number, letters);
}
