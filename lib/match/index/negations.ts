import { tokenize } from '../../text/tokenize.ts';
import { IS_CONTRACTED_NOT, IS_IDEOGRAPH, type Tokens } from '../../text/tokens.ts';

/**
 * The words of a language that turn a sentence round. In scripts without spaces a word is a character: there the
 * negations are single characters, and pairs of two that negate only together (ない), the first followed by the second.
 */
export class Negations {
  /** Hashes of stems of words. */
  readonly words = new Set<number>();
  /** Hashes of single characters. */
  readonly characters = new Set<number>();
  /** Hashes that stand as stems of characters: each with the one that follows. */
  readonly pairs = new Set<number>();

  constructor(terms: readonly string[]) {
    const read = terms.map((term) => tokenize([term]));
    const spaceless = read.filter((tokens) => tokens.has(0, IS_IDEOGRAPH));
    for (const { count, stem } of read.filter((tokens) => !spaceless.includes(tokens)))
      if (count === 1) this.words.add(stem[0] ?? 0);
    for (const { count, full } of spaceless) if (count === 1) this.characters.add(full[0] ?? 0);
    for (const { count, full, stem } of spaceless) {
      const pair = [...full.subarray(0, 2)];
      if (count === 2 && !pair.some((hash) => this.characters.has(hash))) this.pairs.add(stem[0] ?? 0);
    }
  }

  /** Is a token one of them? */
  has(tokens: Tokens, token: number): boolean {
    const stem = tokens.stem[token] ?? 0;
    if (tokens.has(token, IS_IDEOGRAPH))
      return this.characters.has(tokens.full[token] ?? 0) || this.pairs.has(stem);
    return this.words.has(stem) || tokens.has(token, IS_CONTRACTED_NOT);
  }
}
