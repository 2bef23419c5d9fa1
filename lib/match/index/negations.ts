import { stemInSmallLetters } from '../../text/short-acronym.ts';
import { tokenize } from '../../text/tokenize.ts';
import { IS_CONTRACTED_NOT, IS_IDEOGRAPH, type Tokens } from '../../text/tokens.ts';

/** What negations are told by, as hashes that pack into a table. */
export interface NegationHashes {
  /** Stems of words. */
  readonly words: readonly number[];
  /** Single characters. */
  readonly characters: readonly number[];
  /** Stems of characters: each with the one that follows. */
  readonly pairs: readonly number[];
  /** The same of negations of more characters: stems of all of them but the last. */
  readonly chains: readonly (readonly number[])[];
}

/**
 * The words of a language that turn a sentence round. In scripts without spaces a word is a character: there the
 * negations are single characters, and pairs of two that negate only together (ない), the first followed by the second.
 */
export class Negations {
  readonly words: ReadonlySet<number>;
  readonly characters: ReadonlySet<number>;
  readonly pairs: ReadonlySet<number>;
  readonly #chains: readonly (readonly number[])[];

  constructor({ words, characters, pairs, chains }: NegationHashes) {
    this.words = new Set(words);
    this.characters = new Set(characters);
    this.pairs = new Set(pairs);
    this.#chains = chains;
  }

  /** Is a token one of them? */
  has(tokens: Tokens, token: number): boolean {
    const stem = tokens.stem[token] ?? 0;
    if (tokens.has(token, IS_IDEOGRAPH))
      return (
        this.characters.has(tokens.full[token] ?? 0) ||
        this.pairs.has(stem) ||
        this.#chains.some((chain) => chain.every((hash, i) => tokens.stem[token + i] === hash))
      );
    return this.words.has(stemInSmallLetters(tokens, token)) || tokens.has(token, IS_CONTRACTED_NOT);
  }
}

/** Reads the negations of a language. Those of more than a word are left out. */
export function readNegations(terms: readonly string[]): NegationHashes {
  const read = terms.map((term) => tokenize([term]));
  const spaceless = read.filter((tokens) => tokens.has(0, IS_IDEOGRAPH));
  const single = ({ count }: Tokens): boolean => count === 1;
  const words = read.filter((tokens) => single(tokens) && !spaceless.includes(tokens));
  const characters = spaceless.filter(single).map(({ full }) => full[0] ?? 0);
  const others = spaceless.filter(
    ({ count, full }) => count > 1 && !full.subarray(0, count).some((hash) => characters.includes(hash)),
  );
  const chains = others.map(({ count, stem }) => [...stem.subarray(0, count - 1)]);
  return {
    words: words.map(({ stem }) => stem[0] ?? 0),
    characters,
    pairs: chains.filter(({ length }) => length === 1).flat(),
    chains: chains.filter(({ length }) => length > 1),
  };
}
