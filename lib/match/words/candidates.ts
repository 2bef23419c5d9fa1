import { isRarer, type MatchIndex, PAIR_REACH, weightOf } from '../index/match-index.ts';
import { lowerBound } from '../lower-bound.ts';
import type { PageWords } from '../page-words.ts';
import type { Kin } from './kin.ts';

/** A stretch of the page that shares rare pairs of words with a statement: tokens `first` to `last`, inclusive. */
export interface Candidate {
  readonly statement: number;
  readonly first: number;
  readonly last: number;
  /** Bits of evidence. */
  readonly evidence: number;
}

/** Bits of evidence that make a stretch worth aligning, and the number of pairs they must come from: one pair is chance. */
const WORTH_ALIGNING = 7.3;
const FEWEST_PAIRS = 2;
/** Words between two hits that end a stretch. Long enough for “…,” the minister said on Thursday, “…”. */
const GAP = 45;
/** A longer stretch is cut, so that a repeated phrase makes many candidates, not one. */
const LONGEST_STRETCH = 220;
/** A pair with less evidence does not open a stretch: “Korean Peninsula” is everywhere. */
const OPENS = 4;
/** Share of a word’s evidence that a synonym of it gives. */
const SYNONYM_SHARE = 0.65;
/** Words scanned between two rests. */
const REST_AFTER = 4096;

/**
 * Scans the page once and finds, for each statement, where its word pairs gather. The work per word is bounded by how
 * common a pair may be in the index, not by the number of statements.
 */
export function* findCandidates(page: PageWords, index: MatchIndex, kin: Kin): Generator<void, Candidate[]> {
  const gathering = new Gathering(index);
  const { content, contentCount, stem } = page;
  for (let i = 0; i < contentCount; i++) {
    if (i % REST_AFTER === REST_AFTER - 1) yield;
    const at = content[i] as number;
    const a = stem[at] as number;
    if (a === 0) continue;
    for (let reach = 1; reach <= PAIR_REACH && i + reach < contentCount; reach++) {
      const to = content[i + reach] as number;
      const b = stem[to] as number;
      if (b === 0 || a === b || to - at > GAP) continue;
      if (kin.isSaid(a) && kin.isSaid(b)) gathering.add(a, b, 1, at, to);
      else addKin(gathering, kin, a, b, at, to);
    }
  }
  return gathering.finish();
}

/** Adds all pairs of words that two words may be synonyms of. */
function addKin(gathering: Gathering, kin: Kin, a: number, b: number, at: number, to: number): void {
  for (const x of kin.saidFor(a)) {
    for (const y of kin.saidFor(b)) if (x !== y) gathering.add(x, y, SYNONYM_SHARE, at, to);
  }
}

/** For each statement, the evidence in its open stretch. */
class Gathering {
  readonly #index: MatchIndex;
  readonly #found: Candidate[] = [];
  readonly #touched: number[] = [];
  /** By statement. */
  readonly #evidence: Float64Array;
  readonly #first: Int32Array;
  readonly #last: Int32Array;
  readonly #lastPair: Float64Array;
  readonly #pairs: Uint16Array;

  constructor(index: MatchIndex) {
    const size = index.statements.length;
    this.#index = index;
    this.#evidence = new Float64Array(size);
    this.#first = new Int32Array(size);
    this.#last = new Int32Array(size).fill(-1);
    this.#lastPair = new Float64Array(size);
    this.#pairs = new Uint16Array(size);
  }

  /** Counts two stems that stand close together for each statement that has this pair. */
  add(a: number, b: number, share: number, from: number, to: number): void {
    const { pairStart, pairOther, pairStatement, weights } = this.#index;
    const aIsRarer = isRarer(weights, a, b);
    const rarer = aIsRarer ? a : b;
    const other = aIsRarer ? b : a;
    if (rarer + 1 >= pairStart.length) return;
    const end = pairStart[rarer + 1] as number;
    let place = lowerBound(pairOther, other, end, pairStart[rarer] as number);
    if (place >= end || pairOther[place] !== other) return;
    const bits = (share * (weightOf(this.#index, a) + weightOf(this.#index, b))) / 2;
    const pair = a * 65_537 + b;
    for (; place < end && pairOther[place] === other; place++)
      this.#hit(pairStatement[place] as number, from, to, bits, pair);
  }

  #hit(statement: number, from: number, to: number, bits: number, pair: number): void {
    const open = this.#last[statement] as number;
    if (open >= 0 && (from - open > GAP || to - (this.#first[statement] as number) > LONGEST_STRETCH))
      this.#close(statement);
    if (this.#last[statement] === -1) {
      if (bits < OPENS) return;
      this.#first[statement] = from;
      this.#touched.push(statement);
    }
    if (this.#lastPair[statement] !== pair) {
      this.#evidence[statement] = (this.#evidence[statement] as number) + bits;
      this.#pairs[statement] = (this.#pairs[statement] as number) + 1;
    }
    this.#lastPair[statement] = pair;
    this.#last[statement] = to;
  }

  #close(statement: number): void {
    const evidence = this.#evidence[statement] as number;
    if (evidence >= WORTH_ALIGNING && (this.#pairs[statement] as number) >= FEWEST_PAIRS) {
      const first = this.#first[statement] as number;
      this.#found.push({ statement, first, last: this.#last[statement] as number, evidence });
    }
    this.#evidence[statement] = 0;
    this.#pairs[statement] = 0;
    this.#lastPair[statement] = 0;
    this.#last[statement] = -1;
  }

  /** All stretches with enough evidence. */
  finish(): Candidate[] {
    for (const statement of this.#touched) if ((this.#last[statement] as number) >= 0) this.#close(statement);
    return this.#found;
  }
}
