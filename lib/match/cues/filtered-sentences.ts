import type { Reading } from '../reading.ts';

/** A sentence: tokens `from` up to, not including, `to`. */
export interface FilteredSentence {
  readonly from: number;
  readonly to: number;
  /** Bloom filter of its words: rules most terms out at once (Bloom, Comm. ACM 13, 1970). */
  readonly filter: Int32Array;
}

/** At most 64 bytes: engines keep arrays up to that size inside the object. */
const FILTER_BITS = 512;
/** Words on either side at which a sentence is cut: no report is that long, but a hostile page may be one sentence. */
const REACH = 200;

/** The sentences of a text, built on demand. Keeps the last one, as most questions are about the same. */
export class FilteredSentences {
  readonly #reading: Reading;
  #latest: FilteredSentence | null = null;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** The sentence that a token stands in. */
  at(token: number): FilteredSentence {
    const known = this.#latest;
    if (known && token >= known.from && token < known.to) return known;
    const { sentenceOf, tokens } = this.#reading;
    const sentence = sentenceOf[token];
    let from = token;
    while (from > 0 && token - from < REACH && sentenceOf[from - 1] === sentence) from--;
    let to = token + 1;
    while (to < tokens.count && to - token < REACH && sentenceOf[to] === sentence) to++;
    const filter = new Int32Array(FILTER_BITS / 32);
    for (let at = from; at < to; at++) {
      setBit(filter, tokens.full[at] as number);
      setBit(filter, tokens.head[at] as number);
    }
    this.#latest = { from, to, filter };
    return this.#latest;
  }
}

function setBit(filter: Int32Array, hash: number): void {
  const slot = (hash >>> 5) & (filter.length - 1);
  filter[slot] = (filter[slot] as number) | (1 << (hash & 31));
}

/** False if certainly no word of the sentence, and no beginning of one, has the hash. */
export const mayHold = ({ filter }: FilteredSentence, hash: number): boolean =>
  (((filter[(hash >>> 5) & (filter.length - 1)] as number) >>> (hash & 31)) & 1) === 1;
