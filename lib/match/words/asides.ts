import type { Reading } from '../reading.ts';

/** Characters back within which an opening bracket is looked for. */
const LONGEST_ASIDE = 80;
const BRACKET = /[[(【]/;
const OPENING = new Set([...'[(【'].map((bracket) => bracket.charCodeAt(0)));
const CLOSING = new Set([...'])】'].map((bracket) => bracket.charCodeAt(0)));

/** Tells which words are in brackets: these are explanations by the outlet. Tests each block for brackets once. */
export class Asides {
  readonly #reading: Reading;
  /** Block → 1 if it has brackets, 2 if not. */
  readonly #known: Uint8Array;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#known = new Uint8Array(reading.blocks.length);
  }

  has(token: number): boolean {
    const { tokens, blocks } = this.#reading;
    const block = tokens.block[token] as number;
    const text = blocks[block]?.text ?? '';
    if (this.#known[block] === 0) this.#known[block] = BRACKET.test(text) ? 1 : 2;
    return this.#known[block] === 1 && isInBrackets(text, tokens.start[token] as number);
  }
}

function isInBrackets(text: string, start: number): boolean {
  for (let at = start - 1; at >= 0 && at >= start - LONGEST_ASIDE; at--) {
    const code = text.charCodeAt(at);
    if (OPENING.has(code)) return true;
    if (CLOSING.has(code)) return false;
  }
  return false;
}
