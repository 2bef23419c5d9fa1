import { evidenceOf, FUNCTION_BITS, type MatchIndex } from '../index/match-index.ts';
import { type RowMatches, SYNONYM } from './wording-columns.ts';

/**
 * The unit of the alignment table, as parts of a bit: weights and costs are whole numbers of it. Code that runs for the
 * first time allocates memory for every fraction, and the first run is what a reader waits for.
 */
export const PER_BIT = 40;
/** Cost of adding or leaving out a function word, and of leaving out a content word. */
export const FUNCTION_COST = 0.25 * PER_BIT;
const LEAVE_OUT = 0.8 * PER_BIT;

/** Weights of the words of one wording (columns count from 1), and reusable rows of the table, all zero between alignments. */
export class AlignmentSheet {
  readonly words: number;
  readonly dropCost: Int32Array;
  /** Column → the most that the columns after it can add to a score; see {@link hopeFor}. */
  readonly hope: Int32Array;
  readonly gain: Int32Array;
  readonly above: Int32Array;
  readonly current: Int32Array;
  readonly #weights: Int32Array;
  readonly #synonymWeights: Int32Array;

  /** `words`: the most words of a wording that it has room for. */
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

  /** Loads a wording: the weights of its words, and the cost of leaving them out. */
  weigh(index: MatchIndex, wording: ArrayLike<number>): void {
    for (let k = 0; k < wording.length; k++) {
      const weight = evidenceOf(index, wording[k] as number);
      this.#weights[k + 1] = Math.round(weight * PER_BIT);
      this.#synonymWeights[k + 1] = Math.round(weight * SYNONYM * PER_BIT);
      this.dropCost[k + 1] = weight <= FUNCTION_BITS ? FUNCTION_COST : LEAVE_OUT;
    }
  }

  /** What a match adds to a score. */
  gainOf({ column, isSynonym }: RowMatches, match: number): number {
    const weights = isSynonym[match] === 1 ? this.#synonymWeights : this.#weights;
    return weights[column[match] as number] as number;
  }

  /** Computes `hope` for a wording of so many words from all matches of the page. */
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
