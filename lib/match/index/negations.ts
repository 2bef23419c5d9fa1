import { stemInSmallLetters } from '../../text/short-acronym.ts';
import { tokenize } from '../../text/tokenize.ts';
import { IS_CONTRACTED_NOT, IS_IDEOGRAPH, type Tokens } from '../../text/tokens.ts';

/** The negations of a language as hashes that can be packed into a table. */
export interface NegationHashes {
  /** Stems of words. */
  readonly words: readonly number[];
  /** Single characters. */
  readonly characters: readonly number[];
  /** Stems of characters, each with the next one. */
  readonly pairs: readonly number[];
  /** Negations of more characters: the stems of all but the last. */
  readonly chains: readonly (readonly number[])[];
  /** Phrases that contain a "not" but negate nothing: not only, sin embargo. */
  readonly idle: readonly IdlePhrase[];
}

/** A phrase by its words, and which of them is the "not". */
export interface IdlePhrase {
  readonly words: readonly number[];
  readonly at: number;
}

/**
 * The negations of a language. In scripts without spaces, where a word is a character, these are single characters, and
 * sequences that negate only together (ない).
 */
export class Negations {
  readonly words: ReadonlySet<number>;
  readonly characters: ReadonlySet<number>;
  readonly pairs: ReadonlySet<number>;
  readonly #chains: readonly (readonly number[])[];
  readonly #idle: readonly IdlePhrase[];

  constructor({ words, characters, pairs, chains, idle }: NegationHashes) {
    this.words = new Set(words);
    this.characters = new Set(characters);
    this.pairs = new Set(pairs);
    this.#chains = chains;
    this.#idle = idle;
  }

  /** Is a token a negation, and not in a phrase that negates nothing? */
  has(tokens: Tokens, token: number): boolean {
    return this.#negates(tokens, token) && !this.#isIdle(tokens, token);
  }

  #isIdle({ full }: Tokens, token: number): boolean {
    return this.#idle.some(({ words, at }) => words.every((word, i) => full[token - at + i] === word));
  }

  #negates(tokens: Tokens, token: number): boolean {
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

/**
 * Reads the negations of a language, and its idle phrases. Negations of more than one word are left out, unless in
 * characters.
 */
export function readNegations(terms: readonly string[], idle: readonly string[]): NegationHashes {
  const hashes = readTurning(terms);
  const negations = new Negations(hashes);
  return { ...hashes, idle: idle.flatMap((phrase) => readIdle(phrase, negations)) };
}

/** Reads a phrase in which each "not" negates nothing. Throws a SyntaxError if it contains none. */
export function readIdle(phrase: string, negations: Negations): IdlePhrase[] {
  const tokens = tokenize([phrase]);
  const words = [...tokens.full.subarray(0, tokens.count)];
  const idle = words.flatMap((_, at) => (negations.has(tokens, at) ? [{ words, at }] : []));
  if (idle.length === 0)
    throw new SyntaxError(`"${phrase}" has none of the language's negations: leave it out`);
  return idle;
}

function readTurning(terms: readonly string[]): NegationHashes {
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
    idle: [],
  };
}
