/**
 * Local alignment of a known wording with a stretch of the page, word by word (Smith and Waterman, J. Mol. Biol.
 * 147, 1981). Words weigh what they prove: a rare one several bits, a function word next to nothing.
 */
import { AFTER_ELLIPSIS } from '../text/tokens.ts';
import { CHARACTER, FUNCTION_WORD, type MatchIndex, NEGATION, weightOf } from './index/match-index.ts';
import type { PageWords } from './page-words.ts';
import type { Reading } from './reading.ts';

const FUNCTION_WEIGHT = 0.3;
const CHARACTER_WEIGHT = 1;
const SYNONYM = 0.65;
/** Cost of exchanging, adding and leaving out a word that carries meaning; of a function word. */
const EXCHANGE = 1.3;
const ADD = 1.1;
const LEAVE_OUT = 0.8;
const FUNCTION_COST = 0.25;
/** Leaving words out is what an ellipsis, or the gap between the halves of a split quotation, is for. */
const ELLIPSIS_COST = 0.05;

/** One step of an alignment. `page` and `wording` are positions, -1 where the other side has no word. */
export interface Step {
  readonly page: number;
  readonly wording: number;
  /** 1 same word, whatever its inflection; less for a synonym; 0 for an exchange. */
  readonly likeness: number;
}

export interface Alignment {
  /** Page positions are indices into the stream that was aligned. */
  readonly steps: readonly Step[];
  /** Bits of evidence of the words in common. */
  readonly bits: number;
}

/** Words of the page in the order in which they are aligned: token numbers. */
export type Stream = Int32Array;

const DIAGONAL = 1;
const PAGE_ONLY = 2;
const WORDING_ONLY = 3;

/** Scratch space of one search; grows to the largest alignment it met. */
export class Aligner {
  #scores = new Float64Array(1024);
  #moves = new Uint8Array(1024);
  readonly #index: MatchIndex;
  readonly #page: PageWords;
  readonly #reading: Reading;

  constructor(index: MatchIndex, page: PageWords, reading: Reading) {
    this.#index = index;
    this.#page = page;
    this.#reading = reading;
  }

  /** Evidence in a word of the index. */
  weight(word: number): number {
    const classes = this.#index.classes[word] as number;
    if ((classes & FUNCTION_WORD) !== 0) return FUNCTION_WEIGHT;
    if ((classes & CHARACTER) !== 0) return CHARACTER_WEIGHT;
    return weightOf(this.#index, word);
  }

  /** How far a page token stands for a word of the index, 0 to 1. */
  likeness(token: number, word: number): number {
    if (this.#page.word[token] === word) return 1;
    const classes = this.#index.classes[word] as number;
    if ((classes & (CHARACTER | NEGATION)) !== 0) return 0;
    const own = this.#page.stem[token] as number;
    return own > 0 && word > 0 && this.#shareGroup(own, word) ? SYNONYM : 0;
  }

  #shareGroup(a: number, b: number): boolean {
    const { groupStart, group } = this.#index;
    for (let i = groupStart[a] as number; i < (groupStart[a + 1] as number); i++) {
      for (let k = groupStart[b] as number; k < (groupStart[b + 1] as number); k++) {
        if (group[i] === group[k]) return true;
      }
    }
    return false;
  }

  /** The best local alignment, or null if nothing is alike. */
  align(stream: Stream, from: number, to: number, wording: ArrayLike<number>): Alignment | null {
    const columns = wording.length + 1;
    const rows = to - from + 1;
    const cells = rows * columns;
    if (this.#scores.length < cells) {
      this.#scores = new Float64Array(cells * 2);
      this.#moves = new Uint8Array(cells * 2);
    }
    const best = this.#fill(stream, from, rows, columns, wording);
    return best === 0 ? null : this.#trace(stream, from, best, columns, wording);
  }

  #fill(stream: Stream, from: number, rows: number, columns: number, wording: ArrayLike<number>): number {
    const scores = this.#scores;
    const moves = this.#moves;
    scores.fill(0, 0, rows * columns);
    moves.fill(0, 0, rows * columns);
    const weights = Float64Array.from({ length: columns - 1 }, (_, k) => this.weight(wording[k] as number));
    const dropCost = Float64Array.from(weights, (w) => (w <= FUNCTION_WEIGHT ? FUNCTION_COST : LEAVE_OUT));
    let best = 0;
    let bestScore = 0;
    for (let row = 1; row < rows; row++) {
      const token = stream[from + row - 1] as number;
      const addCost = this.#addCost(token);
      const free = this.#allowsGapAfter(stream, from + row - 1);
      for (let column = 1; column < columns; column++) {
        const cell = row * columns + column;
        const weight = weights[column - 1] as number;
        const likeness = this.likeness(token, wording[column - 1] as number);
        const diagonal =
          (scores[cell - columns - 1] as number) + (likeness > 0 ? weight * likeness : -EXCHANGE);
        const pageOnly = (scores[cell - columns] as number) - addCost;
        const wordingOnly =
          (scores[cell - 1] as number) - (free ? ELLIPSIS_COST : (dropCost[column - 1] as number));
        let score = 0;
        let move = 0;
        if (diagonal > score) {
          score = diagonal;
          move = DIAGONAL;
        }
        if (pageOnly > score) {
          score = pageOnly;
          move = PAGE_ONLY;
        }
        if (wordingOnly > score) {
          score = wordingOnly;
          move = WORDING_ONLY;
        }
        scores[cell] = score;
        moves[cell] = move;
        if (score > bestScore) {
          bestScore = score;
          best = cell;
        }
      }
    }
    return best;
  }

  #addCost(token: number): number {
    const classes = this.#page.classes[token] as number;
    return this.#page.word[token] === -1 || (classes & FUNCTION_WORD) !== 0 ? FUNCTION_COST : ADD;
  }

  /** True where words may be missing at no cost: before an ellipsis and between the parts of a split quotation. */
  #allowsGapAfter(stream: Stream, position: number): boolean {
    const token = stream[position] as number;
    const next = stream[position + 1];
    if (next === undefined) return false;
    if (this.#reading.tokens.has(next, AFTER_ELLIPSIS)) return true;
    return this.#reading.quoteOf[token] !== this.#reading.quoteOf[next];
  }

  #trace(stream: Stream, from: number, best: number, columns: number, wording: ArrayLike<number>): Alignment {
    const steps: Step[] = [];
    let bits = 0;
    let cell = best;
    while ((this.#moves[cell] as number) !== 0) {
      const move = this.#moves[cell] as number;
      const page = from + Math.floor(cell / columns) - 1;
      const column = (cell % columns) - 1;
      if (move === DIAGONAL) {
        const word = wording[column] as number;
        const likeness = this.likeness(stream[page] as number, word);
        bits += likeness * this.weight(word);
        steps.push({ page, wording: column, likeness });
        cell -= columns + 1;
      } else if (move === PAGE_ONLY) {
        steps.push({ page, wording: -1, likeness: 0 });
        cell -= columns;
      } else {
        steps.push({ page: -1, wording: column, likeness: 0 });
        cell -= 1;
      }
    }
    return { steps: trim(steps.reverse()), bits };
  }
}

/** Drops what does not match from both ends. */
function trim(steps: readonly Step[]): Step[] {
  const isMatch = (step: Step): boolean => step.likeness > 0;
  const first = steps.findIndex(isMatch);
  const last = steps.findLastIndex(isMatch);
  return first < 0 ? [] : steps.slice(first, last + 1);
}
