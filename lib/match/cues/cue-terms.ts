import { BareBlocks } from '../../text/bare-blocks.ts';
import { foldLetter } from '../../text/letters.ts';
import type { PreparedText } from '../../text/prepare.ts';
import { IS_CAPITALISED, type Tokens } from '../../text/tokens.ts';
import type { Reading } from '../reading.ts';
import { CAPITAL, type CueTable, OPEN } from './cue-table.ts';

/** Compares terms of cues with the words of one text. */
export class CueTerms {
  readonly #table: CueTable;
  readonly #tokens: Tokens;
  readonly #blocks: readonly PreparedText[];
  readonly #bare = new BareBlocks();

  constructor(table: CueTable, { tokens, blocks }: Reading) {
    this.#table = table;
    this.#tokens = tokens;
    this.#blocks = blocks;
  }

  /**
   * Calls `use` for each place of a term that begins in tokens `from` up to `to`: tokens `first` up to, not including,
   * `last`.
   */
  each(term: number, from: number, to: number, use: (first: number, last: number) => void): void {
    const { partStart, partFlags, partKey } = this.#table;
    const part = partStart[term] as number;
    const key = partKey[part] as number;
    const hashes = ((partFlags[part] as number) & OPEN) === 0 ? this.#tokens.full : this.#tokens.head;
    for (let at = from; at < to; at++) {
      if (hashes[at] !== key) continue;
      const last = this.endOf(term, at);
      if (last > at) use(at, last);
    }
  }

  /** The token after a term that begins at token `first`; 0 if it does not stand there. */
  endOf(term: number, first: number): number {
    const { partStart, partFlags, partKey } = this.#table;
    const start = partStart[term] as number;
    const size = (partStart[term + 1] as number) - start;
    // Many terms share their first word and differ in the second.
    const second = start + 1;
    const isOpen = ((partFlags[second] as number) & OPEN) !== 0;
    if (size > 1 && !isOpen && this.#tokens.full[first + 1] !== partKey[second]) return 0;
    for (let k = 0; k < size; k++) if (!this.#isPart(start + k, first, first + k)) return 0;
    return first + size;
  }

  #isPart(part: number, first: number, at: number): boolean {
    const tokens = this.#tokens;
    const { partFlags, partKey, partPrefix, prefixes } = this.#table;
    if (at >= tokens.count || tokens.block[at] !== tokens.block[first]) return false;
    const flags = partFlags[part] as number;
    // Words with an open ending are compared by letters: a beginning may be shorter than a head, and heads then differ.
    const isOpen = (flags & OPEN) !== 0;
    if (!isOpen && tokens.full[at] !== partKey[part]) return false;
    if ((flags & CAPITAL) !== 0 && !tokens.has(at, IS_CAPITALISED) && !this.#isInBareBlock(at)) return false;
    return !isOpen || this.#begins(at, prefixes[partPrefix[part] as number] as string);
  }

  #begins(at: number, prefix: string): boolean {
    const text = this.#blocks[this.#tokens.block[at] as number]?.text ?? '';
    const start = this.#tokens.start[at] as number;
    for (let k = 0; k < prefix.length; k++)
      if (foldLetter(text.charCodeAt(start + k)) !== prefix.charCodeAt(k)) return false;
    return true;
  }

  #isInBareBlock(at: number): boolean {
    const block = this.#tokens.block[at] as number;
    return this.#bare.is(block, this.#blocks[block]?.text ?? '');
  }
}
