/** A shorter line may be a label in lower case. */
const CAPTION_LENGTH = 25;

/**
 * Recognises blocks without any capitals (automatic captions), in which names have none either. Examines each block
 * once if they come in order.
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
