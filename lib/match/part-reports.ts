import { bordersNext, type Run } from './clause.ts';
import { type Draft, firstOf, lastOf } from './draft.ts';
import { FUNCTION_WORD } from './index/match-index.ts';
import type { PageWords } from './page-words.ts';
import type { Reading } from './reading.ts';

/** A place to cut between two reports: before token `at`. */
interface Cut {
  readonly at: number;
  /** Evidence words on the wrong side of the cut; less at a border of clauses. */
  readonly cost: number;
  /** Does the first report keep the left side? */
  readonly isFirstLeft: boolean;
}

/** What a border of clauses at a cut is worth, in evidence words. */
const BORDER = 1.5;
/** Share of its evidence words that a report must keep. */
const KEEPS = 0.5;

/**
 * Separates reports that claim the same words: a sentence may report several statements, and the terms of a cue may
 * stand far apart in it. If the evidence words of two reports lie side by side, the sentence is cut between them, at a
 * comma or the like, else before the function words that lead up to the second. Other reports stay as they are, and the
 * one with stronger evidence will win.
 */
export function partReports(drafts: readonly Draft[], reading: Reading, page: PageWords): Draft[] {
  const parted = drafts
    .filter(({ telling }) => telling)
    .sort((a, b) => firstOf(a) - firstOf(b) || a.statement - b.statement || lastOf(a) - lastOf(b));
  const starts = parted.map(firstOf);
  for (let one = 0; one < parted.length; one++)
    for (let other = one + 1; other < parted.length; other++) {
      const [a, b] = [parted[one] as Draft, parted[other] as Draft];
      // A cut never makes a run begin sooner: from here on none can overlap.
      if ((starts[other] as number) > lastOf(a)) break;
      const isApart = a.statement === b.statement || firstOf(b) > lastOf(a) || firstOf(a) > lastOf(b);
      const sides = isApart ? null : partedAlong(a, b, reading, page);
      if (sides) [parted[one], parted[other]] = sides;
    }
  return [...drafts.filter(({ telling }) => !telling), ...parted];
}

const tellingOf = ({ telling = [] }: Draft): readonly number[] => telling;

/** Two reports cut at the best place; null if either would lose most of its evidence words. */
function partedAlong(a: Draft, b: Draft, reading: Reading, page: PageWords): [Draft, Draft] | null {
  const cut = cheapestCut(a, b, reading, page);
  if (!cut) return null;
  const sides: [Draft, Draft] = [sideOf(a, cut.at, cut.isFirstLeft), sideOf(b, cut.at, !cut.isFirstLeft)];
  const keeps = (side: Draft, whole: Draft): boolean =>
    tellingOf(side).length > KEEPS * tellingOf(whole).length;
  return keeps(sides[0], a) && keeps(sides[1], b) ? sides : null;
}

/** The best cut between two evidence words; of equally good ones, one that keeps the first report on the left. */
function cheapestCut(first: Draft, second: Draft, reading: Reading, page: PageWords): Cut | undefined {
  const words = [
    ...tellingOf(first).map((token) => ({ token, step: -1 })),
    ...tellingOf(second).map((token) => ({ token, step: 1 })),
  ].sort((a, b) => a.token - b.token);
  let wrong = tellingOf(first).length;
  const cuts = words.slice(0, -1).flatMap(({ token, step }, i): Cut[] => {
    wrong += step;
    const next = words[i + 1]?.token ?? token;
    const border = borderBetween(reading, token, next);
    const at = border === null ? leadBetween(page, token, next) : border + 1;
    const worth = border === null ? 0 : BORDER;
    // What is on the wrong side one way round is on the right side the other way.
    return [
      { at, cost: wrong - worth, isFirstLeft: true },
      { at, cost: words.length - wrong - worth, isFirstLeft: false },
    ];
  });
  return cuts.sort((a, b) => a.cost - b.cost || Number(b.isFirstLeft) - Number(a.isFirstLeft))[0];
}

/** The last token of a stretch with a border of clauses after it; null if there is none. */
function borderBetween(reading: Reading, from: number, to: number): number | null {
  for (let token = to - 1; token >= from; token--) if (bordersNext(reading, token)) return token;
  return null;
}

/**
 * The first of the last function words between two tokens, because a clause begins with such words (“and that it may”);
 * else the second token.
 */
function leadBetween({ classes }: PageWords, from: number, to: number): number {
  const isLead = (token: number): boolean =>
    token > from && ((classes[token] as number) & FUNCTION_WORD) !== 0;
  let last = to - 1;
  while (last > from && !isLead(last)) last--;
  if (last === from) return to;
  while (isLead(last - 1)) last--;
  return last;
}

/** The part of a report on one side of a cut. */
function sideOf(draft: Draft, at: number, isLeft: boolean): Draft {
  const telling = tellingOf(draft).filter((token) => token < at === isLeft);
  const runs = draft.runs.flatMap(([first, last]): Run[] => {
    const run: Run = isLeft ? [first, Math.min(last, at - 1)] : [Math.max(first, at), last];
    return run[0] <= run[1] ? [run] : [];
  });
  return { ...draft, telling, runs, core: [telling[0] ?? at, telling[telling.length - 1] ?? at] };
}
