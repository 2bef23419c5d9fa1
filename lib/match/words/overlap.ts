import { evidenceOf, hasSynonyms, type MatchIndex } from '../index/match-index.ts';
import type { PageWords } from '../page-words.ts';
import type { Stream } from './align.ts';
import { type Proof, wordsIn } from './evidence.ts';
import { SYNONYM } from './wording-columns.ts';

/**
 * Knows which words stand in a stretch of the page, in any order. Gives an upper bound of the evidence of an alignment
 * at the cost of one look per word of the wording, where the alignment itself takes one per pair of words.
 */
export class Overlap {
  readonly #index: MatchIndex;
  readonly #page: PageWords;
  /** Word, group of synonyms → number of the last stretch that had it. Numbers save clearing the arrays between stretches. */
  readonly #wordIn: Int32Array;
  readonly #groupIn: Int32Array;
  #stretch = 0;

  constructor(index: MatchIndex, page: PageWords) {
    this.#index = index;
    this.#page = page;
    this.#wordIn = new Int32Array(index.classes.length + 1);
    // There are no more groups than memberships in them.
    this.#groupIn = new Int32Array(index.group.length + 1);
  }

  /** Loads a stretch: the tokens in `stream` from `from` up to, not including, `to`. */
  enter(stream: Stream, from: number, to: number): void {
    const { groupStart, group } = this.#index;
    const { word, stem } = this.#page;
    const stretch = ++this.#stretch;
    for (let position = from; position < to; position++) {
      const token = stream[position] as number;
      const own = word[token] as number;
      if (own > 0) this.#wordIn[own] = stretch;
      const like = stem[token] as number;
      if (like <= 0) continue;
      for (let i = groupStart[like] as number; i < (groupStart[like + 1] as number); i++)
        this.#groupIn[group[i] as number] = stretch;
    }
  }

  /** The evidence of all words of a wording that the stretch has, in any order. */
  proofOf(wording: ArrayLike<number>): Proof {
    let bits = 0;
    let words = 0;
    for (let k = 0; k < wording.length; k++) {
      const word = wording[k] as number;
      const isSame = this.#wordIn[word] === this.#stretch;
      if (!isSame && !this.#hasSynonym(word)) continue;
      bits += (isSame ? 1 : SYNONYM) * evidenceOf(this.#index, word);
      words += wordsIn(this.#index, word);
    }
    return { bits, words };
  }

  #hasSynonym(word: number): boolean {
    if (!hasSynonyms(this.#index, word)) return false;
    const { groupStart, group } = this.#index;
    for (let i = groupStart[word] as number; i < (groupStart[word + 1] as number); i++)
      if (this.#groupIn[group[i] as number] === this.#stretch) return true;
    return false;
  }
}
