import { PAIR_REACH } from './index/build-postings.ts';
import { isRarer, type MatchIndex, weightOf } from './index/match-index.ts';
import type { Kin } from './kin.ts';
import type { PageWords } from './page-words.ts';

/** A stretch of the page that shares rare pairs of words with a statement. Tokens `first` to `last`, inclusive. */
export interface Candidate {
  readonly statement: number;
  readonly first: number;
  readonly last: number;
  /** Bits of evidence. */
  readonly evidence: number;
}

/** Evidence, in bits, that makes a stretch worth aligning, and the pairs it must come from: one alone is chance. */
const WORTH_ALIGNING = 7.3;
const FEWEST_PAIRS = 2;
/** Words between two hits that end a stretch. Long enough for “…,” the minister said on Thursday, “…”. */
const GAP = 45;
/** A stretch longer than this is cut, so that a repeated phrase is many candidates and not one. */
const LONGEST_STRETCH = 220;
/** Pairs with less evidence than this do not open a stretch: Korean Peninsula is everywhere. */
const OPENS = 4;
/** Words after which the scan offers to rest. */
const REST_AFTER = 4096;

/**
 * Walks the page once and follows, for each statement, where its word pairs gather. The work per word is
 * bounded by how common a pair may be in the index, not by the number of statements.
 */
export function* findCandidates(page: PageWords, index: MatchIndex, kin: Kin): Generator<void, Candidate[]> {
  const found: Candidate[] = [];
  const evidence = new Float64Array(index.statements.length);
  const first = new Int32Array(index.statements.length);
  const last = new Int32Array(index.statements.length).fill(-1);
  const lastPair = new Float64Array(index.statements.length);
  const pairs = new Uint16Array(index.statements.length);
  const touched: number[] = [];
  const { content, contentCount, stem } = page;

  const close = (statement: number): void => {
    if ((evidence[statement] as number) >= WORTH_ALIGNING && (pairs[statement] as number) >= FEWEST_PAIRS) {
      found.push({
        statement,
        first: first[statement] as number,
        last: last[statement] as number,
        evidence: evidence[statement] as number,
      });
    }
    evidence[statement] = 0;
    pairs[statement] = 0;
    last[statement] = -1;
  };

  const hit = (statement: number, from: number, to: number, bits: number, pair: number): void => {
    const open = last[statement] as number;
    if (open >= 0 && (from - open > GAP || to - (first[statement] as number) > LONGEST_STRETCH))
      close(statement);
    if (last[statement] === -1) {
      if (bits < OPENS) return;
      first[statement] = from;
      touched.push(statement);
    }
    if (lastPair[statement] !== pair) {
      evidence[statement] = (evidence[statement] as number) + bits;
      pairs[statement] = (pairs[statement] as number) + 1;
    }
    lastPair[statement] = pair;
    last[statement] = to;
  };

  for (let i = 0; i < contentCount; i++) {
    if (i % REST_AFTER === REST_AFTER - 1) yield;
    const at = content[i] as number;
    const a = stem[at] as number;
    if (a === 0) continue;
    for (let reach = 1; reach <= PAIR_REACH; reach++) {
      const to = content[i + reach] as number;
      const b = i + reach < contentCount ? (stem[to] as number) : 0;
      if (b === 0 || a === b || to - at > GAP) continue;
      kin.pairs(a, b, (x, y, share) => {
        scanPostings(index, x, y, (statement, bits) => hit(statement, at, to, bits * share, x * 65_537 + y));
      });
    }
  }
  for (const statement of touched) if ((last[statement] as number) >= 0) close(statement);
  return found;
}

/** Calls back for each statement that has the two stems close together. */
function scanPostings(
  index: MatchIndex,
  a: number,
  b: number,
  use: (statement: number, bits: number) => void,
): void {
  const aIsRarer = isRarer(index.weights, a, b);
  const rarer = aIsRarer ? a : b;
  const other = aIsRarer ? b : a;
  if (rarer + 1 >= index.pairStart.length) return;
  let low = index.pairStart[rarer] as number;
  const end = index.pairStart[rarer + 1] as number;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((index.pairOther[middle] as number) < other) low = middle + 1;
    else high = middle;
  }
  if (low >= end || index.pairOther[low] !== other) return;
  const bits = (weightOf(index, a) + weightOf(index, b)) / 2;
  for (; low < end && index.pairOther[low] === other; low++) use(index.pairStatement[low] as number, bits);
}
