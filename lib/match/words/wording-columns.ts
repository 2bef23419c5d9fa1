import { hasSynonyms, type MatchIndex } from '../index/match-index.ts';

/** Likeness of a word to a synonym. */
export const SYNONYM = 0.65;

/**
 * The columns at which each word of one wording stands, so that a word of the page is compared only with words like it.
 * Columns count from 1. One table serves all wordings of an index: call `leave` for one before `enter` for the next.
 */
export class WordingColumns {
  readonly #index: MatchIndex;
  /** Word → its first column; column → the next one with the same word. 0 ends a list. */
  readonly #ofWord: Uint16Array;
  #nextSame = new Uint16Array(256);
  /** Group of synonyms → its first entry; entry → column, next entry. */
  readonly #ofGroup: Uint16Array;
  #entryColumn = new Uint16Array(256);
  #entryNext = new Uint16Array(256);
  #entries = 0;

  constructor(index: MatchIndex) {
    this.#index = index;
    this.#ofWord = new Uint16Array(index.classes.length + 1);
    // There are no more groups than memberships in them.
    this.#ofGroup = new Uint16Array(index.group.length + 1);
  }

  enter(wording: ArrayLike<number>): void {
    const { groupStart, group } = this.#index;
    const size = wording.length;
    if (this.#nextSame.length <= size) this.#nextSame = new Uint16Array(2 * size);
    for (let column = size; column > 0; column--) {
      const word = wording[column - 1] as number;
      this.#nextSame[column] = this.#ofWord[word] as number;
      this.#ofWord[word] = column;
      if (!hasSynonyms(this.#index, word)) continue;
      for (let i = groupStart[word] as number; i < (groupStart[word + 1] as number); i++)
        this.#addToGroup(group[i] as number, column);
    }
  }

  #addToGroup(group: number, column: number): void {
    const entry = ++this.#entries;
    if (entry === this.#entryColumn.length) {
      this.#entryColumn = longer(this.#entryColumn);
      this.#entryNext = longer(this.#entryNext);
    }
    this.#entryColumn[entry] = column;
    this.#entryNext[entry] = this.#ofGroup[group] as number;
    this.#ofGroup[group] = entry;
  }

  leave(wording: ArrayLike<number>): void {
    const { groupStart, group } = this.#index;
    for (let k = 0; k < wording.length; k++) {
      const word = wording[k] as number;
      this.#ofWord[word] = 0;
      if (this.#entries === 0) continue;
      for (let i = groupStart[word] as number; i < (groupStart[word + 1] as number); i++)
        this.#ofGroup[group[i] as number] = 0;
    }
    this.#entries = 0;
  }

  /** Appends the columns whose words a word of the page matches to `into`, and whether as a synonym. */
  match(word: number, stem: number, into: RowMatches): void {
    if (word > 0) {
      for (let at = this.#ofWord[word] as number; at > 0; at = this.#nextSame[at] as number) into.add(at, 0);
    }
    if (stem <= 0 || this.#entries === 0) return;
    const { groupStart, group } = this.#index;
    for (let i = groupStart[stem] as number; i < (groupStart[stem + 1] as number); i++) {
      let entry = this.#ofGroup[group[i] as number] as number;
      for (; entry > 0; entry = this.#entryNext[entry] as number)
        into.add(this.#entryColumn[entry] as number, 1);
    }
  }
}

function longer(list: Uint16Array): Uint16Array<ArrayBuffer> {
  const copy = new Uint16Array(2 * list.length);
  copy.set(list);
  return copy;
}

/** The cells of an alignment table in which words match, row by row. */
export class RowMatches {
  /** Row → its run in `column` and `isSynonym`; one entry past the last row. */
  start = new Int32Array(512);
  column = new Uint16Array(1024);
  isSynonym = new Uint8Array(1024);
  rows = 0;
  #count = 0;

  reset(): void {
    this.rows = 0;
    this.#count = 0;
    this.start[0] = 0;
  }

  add(column: number, isSynonym: 0 | 1): void {
    if (this.#count === this.column.length) this.#grow();
    this.column[this.#count] = column;
    this.isSynonym[this.#count++] = isSynonym;
  }

  endRow(): void {
    if (this.rows + 2 > this.start.length) {
      const longer = new Int32Array(2 * this.start.length);
      longer.set(this.start);
      this.start = longer;
    }
    this.start[++this.rows] = this.#count;
  }

  #grow(): void {
    const column = new Uint16Array(2 * this.#count);
    const isSynonym = new Uint8Array(2 * this.#count);
    column.set(this.column);
    isSynonym.set(this.isSynonym);
    this.column = column;
    this.isSynonym = isSynonym;
  }
}
