import { evidenceOf, FUNCTION_BITS, type MatchIndex } from './index/match-index.ts';
import { type RowMatches, SYNONYM } from './wording-columns.ts';

/**
 * Parts of a bit in which the table of an alignment counts: weights and costs are whole numbers of them. Whole numbers
 * need no memory of their own in code that was never run before, which is the code that a reader waits for.
 */
export const PER_BIT = 40;
/** Cost of adding or leaving out a function word, and of leaving out a word that carries meaning. */
export const FUNCTION_COST = 0.25 * PER_BIT;
const LEAVE_OUT = 0.8 * PER_BIT;

/**
 * What is known of each word of a wording, its columns from 1, and scratch rows of the table, all zero between two
 * alignments.
 */
export class AlignmentSheet {
  readonly words: number;
  readonly dropCost: Int32Array;
  /** What the columns after each one can add to a score at most; see {@link hopeFor}. */
  readonly hope: Int32Array;
  readonly gain: Int32Array;
  readonly above: Int32Array;
  readonly current: Int32Array;
  readonly #weights: Int32Array;
  readonly #synonymWeights: Int32Array;

  /** For wordings of up to so many words. */
  constructor(words: number) {
    this.words = words;
    const row = (): Int32Array => new Int32Array(words + 1);
    this.dropCost = row();
    this.hope = row();
    this.gain = row();
    this.above = row();
    this.current = row();
    this.#weights = row();
    this.#synonymWeights = row();
  }

  /** Takes up a wording: what its words weigh, and what it costs to leave them out. */
  weigh(index: MatchIndex, wording: ArrayLike<number>): void {
    for (let k = 0; k < wording.length; k++) {
      const weight = evidenceOf(index, wording[k] as number);
      this.#weights[k + 1] = Math.round(weight * PER_BIT);
      this.#synonymWeights[k + 1] = Math.round(weight * SYNONYM * PER_BIT);
      this.dropCost[k + 1] = weight <= FUNCTION_BITS ? FUNCTION_COST : LEAVE_OUT;
    }
  }

  /** What one of the likenesses adds to a score. */
  gainOf({ column, isSynonym }: RowMatches, match: number): number {
    const weights = isSynonym[match] === 1 ? this.#synonymWeights : this.#weights;
    return weights[column[match] as number] as number;
  }

  /** Works out what there is to hope for in a wording of so many words, given all that is like them. */
  hopeFor(matches: RowMatches, words: number): void {
    const { hope } = this;
    hope.fill(0, 0, words + 1);
    for (let m = 0; m < (matches.start[matches.rows] as number); m++) {
      const column = matches.column[m] as number;
      hope[column] = Math.max(hope[column] as number, this.gainOf(matches, m));
    }
    let after = 0;
    for (let column = words; column >= 0; column--) {
      const own = hope[column] as number;
      hope[column] = after;
      after += own;
    }
  }
}
