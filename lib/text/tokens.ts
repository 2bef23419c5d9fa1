/**
 * Words of a text as parallel arrays of numbers. Matching a long page means visiting each word a few times;
 * objects per word would cost more than the matching.
 */

/** What is known of a token, as bits. */
export const IS_IDEOGRAPH = 1;
export const IS_NUMBER = 2;
export const IS_CAPITALISED = 4;
/** Two or more letters, all capital, or letters with full stops between: US, U.S., UN. */
export const IS_ACRONYM = 8;
/** A new sentence begins with this word. */
export const STARTS_SENTENCE = 16;
/** A new paragraph (or line of a `<br>` layout) begins with this word. */
export const STARTS_PARAGRAPH = 32;
/** `not` in short: don't, isn't. */
export const IS_CONTRACTED_NOT = 64;
/** An ellipsis stands between this word and the one before. */
export const AFTER_ELLIPSIS = 128;
/** A colon stands between this word and the one before. */
export const AFTER_COLON = 256;

/** The words of a text, with their places in it. */
export class Tokens {
  count = 0;
  /** Hash of the whole folded word. */
  full: Int32Array;
  /** Hash of its stem; for ideographs, of the character and its successor. */
  stem: Int32Array;
  /** Hash of its first three letters. */
  head: Int32Array;
  /** Index of the block. */
  block: Int32Array;
  /** Offsets in the (prepared) text of the block. */
  start: Int32Array;
  end: Int32Array;
  flags: Uint16Array;

  constructor(capacity: number) {
    const size = Math.max(64, capacity);
    this.full = new Int32Array(size);
    this.stem = new Int32Array(size);
    this.head = new Int32Array(size);
    this.block = new Int32Array(size);
    this.start = new Int32Array(size);
    this.end = new Int32Array(size);
    this.flags = new Uint16Array(size);
  }

  /** Makes room for `more` further words. */
  reserve(more: number): void {
    const need = this.count + more;
    if (need <= this.full.length) return;
    const size = Math.max(need, this.full.length * 2);
    const grow = (old: Int32Array): Int32Array => {
      const grown = new Int32Array(size);
      grown.set(old);
      return grown;
    };
    this.full = grow(this.full);
    this.stem = grow(this.stem);
    this.head = grow(this.head);
    this.block = grow(this.block);
    this.start = grow(this.start);
    this.end = grow(this.end);
    const flags = new Uint16Array(size);
    flags.set(this.flags);
    this.flags = flags;
  }

  has(index: number, flag: number): boolean {
    return ((this.flags[index] ?? 0) & flag) !== 0;
  }
}
