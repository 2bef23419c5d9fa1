import { breakAt } from './breaks.ts';
import { HASH_SEED, hashStep } from './hash.ts';
import { classOf, DIGIT, IDEOGRAPH, LETTER, SPACE } from './letters.ts';
import { IS_IDEOGRAPH, STARTS_PARAGRAPH, STARTS_SENTENCE, Tokens } from './tokens.ts';
import { pushWord, WordReader } from './word-reader.ts';

/**
 * Reads the words of one block into `tokens`, in parts if needed. Words consist of letters and digits; an apostrophe or
 * full stop may be inside a word (don't, U.S., 2.5). A possessive 's is dropped.
 */
export class BlockWords {
  readonly #tokens: Tokens;
  readonly #text: string;
  readonly #block: number;
  readonly #reader = new WordReader();
  #at = 0;
  #pending = STARTS_SENTENCE | STARTS_PARAGRAPH;

  constructor(tokens: Tokens, text: string, block: number) {
    this.#tokens = tokens;
    this.#text = text;
    this.#block = block;
  }

  /** Reads up to `limit`, and to the end of the word there. */
  readTo(limit: number): void {
    const tokens = this.#tokens;
    const text = this.#text;
    const block = this.#block;
    const reader = this.#reader;
    let pending = this.#pending;
    let at = this.#at;
    while (at < limit) {
      const code = text.charCodeAt(at);
      if (code === 32) {
        at++;
        continue;
      }
      if (tokens.count === tokens.full.length) tokens.reserve(1);
      const kind = classOf(code);
      if (kind === IDEOGRAPH) {
        pushIdeograph(tokens, text, at, block, pending);
        pending = 0;
        at++;
      } else if (kind === LETTER || kind === DIGIT) {
        at = pushWord(tokens, reader, text, at, block, pending);
        pending = 0;
      } else {
        pending |= breakAt(text, at, code, tokens, block);
        at++;
      }
    }
    this.#at = at;
    this.#pending = pending;
  }
}

/** Appends the words of one block to `tokens`; see {@link BlockWords}. */
const appendTokens = (tokens: Tokens, text: string, block: number): void =>
  new BlockWords(tokens, text, block).readTo(text.length);

function pushIdeograph(tokens: Tokens, text: string, at: number, block: number, flags: number): void {
  const i = tokens.count++;
  const code = text.charCodeAt(at);
  let next = at + 1;
  while (next < text.length && next < at + 3 && classOf(text.charCodeAt(next)) === SPACE) next++;
  const follower = next < text.length ? text.charCodeAt(next) : 0;
  const full = hashStep(HASH_SEED, code);
  tokens.full[i] = full;
  tokens.stem[i] = classOf(follower) === IDEOGRAPH ? hashStep(full, follower) : full;
  tokens.head[i] = full;
  tokens.block[i] = block;
  tokens.start[i] = at;
  tokens.end[i] = at + 1;
  tokens.flags[i] = flags | IS_IDEOGRAPH;
}

/** The words of a list of blocks. */
export function tokenize(blocks: readonly string[]): Tokens {
  const tokens = new Tokens(blocks.reduce((sum, text) => sum + (text.length >> 2), 64));
  blocks.forEach((text, block) => {
    appendTokens(tokens, text, block);
  });
  return tokens;
}
