import { bordersNext, type Run } from './clause.ts';
import { type Draft, firstOf, lastOf } from './draft.ts';
import { FUNCTION_WORD } from './index/match-index.ts';
import type { PageWords } from './page-words.ts';
import type { Reading } from './reading.ts';

/** A place where two reports may part, by the token that the right one begins with. */
interface Cut {
  readonly at: number;
  /** Telling words on the wrong side of it; less at a border of clauses. */
  readonly cost: number;
  /** Does the first of the two keep what is left of it? */
  readonly isFirstLeft: boolean;
}

/** What a border of clauses at a cut is worth, in telling words. */
const BORDER = 1.5;
/** Share of the words that tell of it which a report must keep. */
const KEEPS = 0.5;

/**
 * Parts reports that claim the same words: a sentence may tell of several statements, and the words of a cue may stand
 * far apart in it. Where the words that tell of one lie beside those that tell of the other, each keeps its side; the
 * border is a comma or the like, else before words that lead up to the second. Others stay as they are, for the better
 * proven to win.
 */
export function partReports(drafts: readonly Draft[], reading: Reading, page: PageWords): Draft[] {
  const parted = drafts
    .filter(({ telling }) => telling)
    .sort((a, b) => firstOf(a) - firstOf(b) || a.statement - b.statement || lastOf(a) - lastOf(b));
  const starts = parted.map(firstOf);
  for (let one = 0; one < parted.length; one++)
    for (let other = one + 1; other < parted.length; other++) {
      const [a, b] = [parted[one] as Draft, parted[other] as Draft];
      // Runs begin later once they are parted, never sooner: from here on none can overlap.
      if ((starts[other] as number) > lastOf(a)) break;
      const isApart = a.statement === b.statement || firstOf(b) > lastOf(a) || firstOf(a) > lastOf(b);
      const sides = isApart ? null : partedAlong(a, b, reading, page);
      if (sides) [parted[one], parted[other]] = sides;
    }
  return [...drafts.filter(({ telling }) => !telling), ...parted];
}

const tellingOf = ({ telling = [] }: Draft): readonly number[] => telling;

/** Two reports, each on its side of where they part best; null if either would lose most of what tells of it. */
function partedAlong(a: Draft, b: Draft, reading: Reading, page: PageWords): [Draft, Draft] | null {
  const cut = cheapestCut(a, b, reading, page);
  if (!cut) return null;
  const sides: [Draft, Draft] = [sideOf(a, cut.at, cut.isFirstLeft), sideOf(b, cut.at, !cut.isFirstLeft)];
  const keeps = (side: Draft, whole: Draft): boolean =>
    tellingOf(side).length > KEEPS * tellingOf(whole).length;
  return keeps(sides[0], a) && keeps(sides[1], b) ? sides : null;
}

/** Where to cut between two telling words; of equally good cuts rather one that leaves the first report left. */
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

/** The last token of a stretch that a border of clauses follows. */
function borderBetween(reading: Reading, from: number, to: number): number | null {
  for (let token = to - 1; token >= from; token--) if (bordersNext(reading, token)) return token;
  return null;
}

/**
 * The first of the last words without meaning between two words, as clauses begin with them: “and that it may”; else
 * the second word.
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

/** What a report keeps to one side of a token. */
function sideOf(draft: Draft, at: number, isLeft: boolean): Draft {
  const telling = tellingOf(draft).filter((token) => token < at === isLeft);
  const runs = draft.runs.flatMap(([first, last]): Run[] => {
    const run: Run = isLeft ? [first, Math.min(last, at - 1)] : [Math.max(first, at), last];
    return run[0] <= run[1] ? [run] : [];
  });
  return { ...draft, telling, runs, core: [telling[0] ?? at, telling[telling.length - 1] ?? at] };
}
