import { foldWord } from '../../text/letters.ts';
import { tokenize } from '../../text/tokenize.ts';
import { IS_IDEOGRAPH, type Tokens } from '../../text/tokens.ts';

/** The hashes of the stems of a term, and its tokens. */
export function stemsOf(term: string): { stems: number[]; tokens: Tokens } {
  const tokens = tokenize([term]);
  return { stems: [...tokens.stem.subarray(0, tokens.count)], tokens };
}

/** The stem of a term that is one word and no ideograph, else 0. */
export function soleStem(term: string): number {
  const { stems, tokens } = stemsOf(foldable(term));
  return stems.length === 1 && !tokens.has(0, IS_IDEOGRAPH) ? (stems[0] ?? 0) : 0;
}

/** Acronyms keep their capitals: US is not us. */
const foldable = (term: string): string => {
  const bare = term.replace(/\*$/, '');
  return /^[A-Z.]+$/.test(bare) ? bare : foldWord(bare);
};
