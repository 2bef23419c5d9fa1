import type { PreparedText } from './prepare.ts';
import { runToEnd } from './run-to-end.ts';
import { partsOfEach, type TermPart } from './term-parts.ts';
import { nameKeys, type TermHit, type TermPattern, TermWalk } from './term-walk.ts';
import type { Tokens } from './tokens.ts';

/** A word or phrase to find. A `*` at the end of a word allows any ending. */
export interface Term<T> {
  readonly term: string;
  readonly value: T;
  /** Is it a person's name? In texts that print full names in lower case, terms with capitals are found in lower case too. */
  readonly isName?: boolean;
}

/**
 * A name with a word so short that in capitals it would count as an acronym (KOO). Ranges, as classes of all letters
 * are slow to compile.
 */
const SHORT_WORD = /(?:^|[ -])[A-ZÀ-ÞА-ЯЁ][a-zß-ÿа-яё]{1,2}(?:[ -]|$)/;

const inCapitalsToo = <T>(term: Term<T>): Term<T>[] =>
  term.isName && SHORT_WORD.test(term.term) ? [term, { ...term, term: term.term.toUpperCase() }] : [term];

/** Words looked up between two rests. */
const REST_AFTER = 2048;
/** Bits of the filter, a power of two: some twenty for each term of a page. */
const FILTER_SIZE = 1 << 16;

/**
 * Finds many terms in one pass over the tokens. Terms in scripts without spaces match anywhere, others whole words. A
 * term given twice is found twice.
 */
export class TermFinder<T> {
  readonly #exact = new Map<number, TermPattern<T>[]>();
  readonly #open = new Map<number, TermPattern<T>[]>();
  /** Most words begin no term: one bit tells that without a look into the maps. */
  readonly #filter = new Uint32Array(FILTER_SIZE / 32);
  /** The keys of the full names among the terms, see `nameKeys`. */
  readonly #known: ReadonlySet<string>;

  constructor(given: readonly Term<T>[]) {
    const terms = given.flatMap(inCapitalsToo);
    this.#known = new Set(terms.flatMap(({ term }) => nameKeys(term)));
    const parts = partsOfEach(terms.map(({ term }) => term));
    for (const [i, { value, isName = false }] of terms.entries()) {
      const words = parts[i] as TermPart[];
      const isFullName = isName && words.length > 1 && words.every(({ capital }) => capital);
      const second = words[1]?.prefix === null ? words[1].full : null;
      if (words.length > 0) this.#add({ parts: words, second, value, isName, isFullName });
    }
  }

  #add(pattern: TermPattern<T>): void {
    const { prefix, full, head } = pattern.parts[0] as TermPart;
    const isExact = prefix === null;
    const key = isExact ? full : head;
    const map = isExact ? this.#exact : this.#open;
    const known = map.get(key);
    if (known) known.push(pattern);
    else map.set(key, [pattern]);
    const slot = (key & (FILTER_SIZE - 1)) >>> 5;
    this.#filter[slot] = (this.#filter[slot] as number) | (1 << (key & 31));
  }

  /** All hits; a longer term does not hide a shorter one. */
  find(tokens: Tokens, blocks: readonly PreparedText[]): TermHit<T>[] {
    return runToEnd(this.findResting(tokens, blocks));
  }

  /** The same for terms that begin before token `to`, with rests between. */
  *findResting(
    tokens: Tokens,
    blocks: readonly PreparedText[],
    to = tokens.count,
  ): Generator<void, TermHit<T>[]> {
    const walk = new TermWalk<T>(tokens, blocks, this.#known);
    for (let from = 0; from < to; from += REST_AFTER) {
      if (from > 0) yield;
      this.#walk(walk, from, Math.min(to, from + REST_AFTER));
    }
    return walk.hits();
  }

  #walk(walk: TermWalk<T>, from: number, to: number): void {
    const { tokens } = walk;
    for (let i = from; i < to; i++) {
      const full = tokens.full[i] as number;
      const head = tokens.head[i] as number;
      if (this.#mayBegin(full)) walk.tryAll(this.#exact.get(full), i);
      if (this.#mayBegin(head)) walk.tryAll(this.#open.get(head), i);
    }
  }

  #mayBegin(key: number): boolean {
    return (((this.#filter[(key & (FILTER_SIZE - 1)) >>> 5] as number) >>> (key & 31)) & 1) === 1;
  }
}
