/**
 * Local alignment of a known wording with a stretch of the page, word by word (Smith and Waterman, J. Mol. Biol. 147,
 * 1981). Words weigh as much as they prove: a rare one several bits, a function word next to nothing. Table cells that
 * cannot lead to a better result than the best so far are skipped.
 */
import { AFTER_ELLIPSIS } from '../../text/tokens.ts';
import { evidenceOf, FUNCTION_WORD, hasSynonyms, type MatchIndex } from '../index/match-index.ts';
import type { PageWords } from '../page-words.ts';
import type { Reading } from '../reading.ts';
import { AlignmentSheet, FUNCTION_COST, PER_BIT } from './alignment-sheet.ts';
import { RowMatches, SYNONYM, WordingColumns } from './wording-columns.ts';

/** Cost of exchanging and of adding a content word. */
const EXCHANGE = 1.3 * PER_BIT;
const ADD = 1.1 * PER_BIT;
/** Cost of leaving out a word at an ellipsis, or between the parts of a split quotation: that is what these are for. */
const ELLIPSIS_COST = 0.05 * PER_BIT;

/** One step of an alignment. `page` and `wording` are positions, -1 where the other side has no word. */
export interface Step {
  readonly page: number;
  readonly wording: number;
  /** 1 for the same word, inflected or not; less for a synonym; 0 for an exchange. */
  readonly likeness: number;
}

/** How a wording and a stretch of the page correspond, word by word. */
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

/** Aligns wordings with the page. Keeps its tables between calls; they grow to the largest alignment so far. */
export class Aligner {
  #moves = new Uint8Array(4096);
  #sheet = new AlignmentSheet(128);
  readonly #matches = new RowMatches();
  readonly #columns: WordingColumns;
  readonly #index: MatchIndex;
  readonly #page: PageWords;
  readonly #reading: Reading;

  constructor(index: MatchIndex, page: PageWords, reading: Reading) {
    this.#index = index;
    this.#page = page;
    this.#reading = reading;
    this.#columns = new WordingColumns(index);
  }

  /** Likeness of a page token to a word of the index, 0 to 1. */
  #likeness(token: number, word: number): number {
    if (this.#page.word[token] === word) return 1;
    if (!hasSynonyms(this.#index, word)) return 0;
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
    if (this.#sheet.words < wording.length) this.#sheet = new AlignmentSheet(2 * wording.length);
    this.#sheet.weigh(this.#index, wording);
    this.#compare(stream, from, to, wording);
    this.#sheet.hopeFor(this.#matches, wording.length);
    const columns = wording.length + 1;
    const best = this.#fill(stream, from, columns);
    return best === 0 ? null : this.#trace(stream, from, best, columns, wording);
  }

  /** Records which words are alike. */
  #compare(stream: Stream, from: number, to: number, wording: ArrayLike<number>): void {
    const matches = this.#matches;
    const { word, stem } = this.#page;
    this.#columns.enter(wording);
    matches.reset();
    for (let position = from; position < to; position++) {
      const token = stream[position] as number;
      this.#columns.match(word[token] as number, stem[token] as number, matches);
      matches.endRow();
    }
    this.#columns.leave(wording);
  }

  /** Fills the table row by row and returns the best cell; 0 if there is none. */
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the hottest loop there is; a call per cell doubles its time
  #fill(stream: Stream, from: number, columns: number): number {
    const matches = this.#matches;
    const sheet = this.#sheet;
    const { dropCost, gain, hope } = sheet;
    let { above, current } = sheet;
    const cells = (matches.rows + 1) * columns;
    if (this.#moves.length < cells) this.#moves = new Uint8Array(cells * 2);
    const moves = this.#moves.fill(0, 0, cells);
    let best = 0;
    let bestScore = 0;
    /** The columns of the row above that are not zero lie between these two. */
    let low = columns;
    let high = 0;
    for (let row = 1; row <= matches.rows; row++) {
      const firstMatch = matches.start[row - 1] as number;
      const endMatch = matches.start[row] as number;
      if (high === 0 && firstMatch === endMatch) continue;
      let start = low;
      let end = high + 1;
      for (let m = firstMatch; m < endMatch; m++) {
        const column = matches.column[m] as number;
        const own = sheet.gainOf(matches, m);
        if (own > (gain[column] as number)) gain[column] = own;
        if (column < start) start = column;
        if (column > end) end = column;
      }
      const addCost = this.#addCost(stream[from + row - 1] as number);
      const free = this.#allowsGapAfter(stream, from + row - 1);
      const previousLow = low;
      const previousHigh = high;
      low = columns;
      high = 0;
      let left = 0;
      let corner = above[start - 1] as number;
      for (let column = start; column < columns; column++) {
        if (column > end && left === 0) break;
        const alike = gain[column] as number;
        const over = above[column] as number;
        let score = corner + (alike > 0 ? alike : -EXCHANGE);
        let move = DIAGONAL;
        if (over - addCost > score) {
          score = over - addCost;
          move = PAGE_ONLY;
        }
        const wordingOnly = left - (free ? ELLIPSIS_COST : (dropCost[column] as number));
        if (wordingOnly > score) {
          score = wordingOnly;
          move = WORDING_ONLY;
        }
        corner = over;
        left = 0;
        // No continuation from here can exceed the best score so far.
        if (score <= 0 || score + (hope[column] as number) <= bestScore) continue;
        left = score;
        current[column] = score;
        moves[row * columns + column] = move;
        if (low === columns) low = column;
        high = column;
        if (score > bestScore) {
          bestScore = score;
          best = row * columns + column;
        }
      }
      for (let m = firstMatch; m < endMatch; m++) gain[matches.column[m] as number] = 0;
      // Short runs: a loop is faster than a call.
      for (let column = previousLow; column <= previousHigh; column++) above[column] = 0;
      const emptied = above;
      above = current;
      current = emptied;
    }
    if (high > 0) above.fill(0, low, high + 1);
    return best;
  }

  #addCost(token: number): number {
    const classes = this.#page.classes[token] as number;
    return this.#page.word[token] === -1 || (classes & FUNCTION_WORD) !== 0 ? FUNCTION_COST : ADD;
  }

  /** Whether words may be left out at little cost here: before an ellipsis, and between the parts of a split quotation. */
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
        const likeness = this.#likeness(stream[page] as number, word);
        bits += likeness * evidenceOf(this.#index, word);
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

/** Removes steps without a match from both ends. */
function trim(steps: readonly Step[]): Step[] {
  const isMatch = (step: Step): boolean => step.likeness > 0;
  const first = steps.findIndex(isMatch);
  const last = steps.findLastIndex(isMatch);
  return first < 0 ? [] : steps.slice(first, last + 1);
}
