/** A line shorter than this may be a label in small letters. */
const CAPTION_LENGTH = 25;

/**
 * Captions made by a machine have no capitals at all; there a name cannot have one. Looks at each block once, if they
 * come in order.
 */
export class BareBlocks {
  #block = -1;
  #isBare = false;

  is(block: number, text: string): boolean {
    if (block !== this.#block) {
      this.#block = block;
      this.#isBare = text.length >= CAPTION_LENGTH && !/\p{Lu}/u.test(text);
    }
    return this.#isBare;
  }
}
