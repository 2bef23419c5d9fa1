import { bordersNext, type Run } from './clause.ts';
import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';

/** A place where two reports may part, by the token that the right one begins with. */
interface Cut {
  readonly at: number;
  /** Telling words on the wrong side of it; less at a border of clauses. */
  readonly cost: number;
}

/** What a border of clauses at a cut is worth, in telling words. */
const BORDER = 1.5;
/** Share of the words that tell of it which a report must keep. */
const KEEPS = 0.5;

/**
 * Parts reports that claim the same words: a sentence may tell of several statements, and the words of a cue may stand far
 * apart in it. Where the words that tell of one lie beside those that tell of the other, each keeps its side. Others stay as
 * they are, for the better proven to win.
 */
export function partReports(drafts: readonly Draft[], reading: Reading): Draft[] {
  const parted = drafts.filter(({ telling }) => telling).sort((a, b) => firstOf(a) - firstOf(b));
  for (let one = 0; one < parted.length; one++)
    for (let other = one + 1; other < parted.length; other++) {
      const [a, b] = [parted[one] as Draft, parted[other] as Draft];
      if (firstOf(b) > lastOf(a)) break;
      const sides = a.statement === b.statement ? null : partedAlong(a, b, reading);
      if (sides) [parted[one], parted[other]] = sides;
    }
  return [...drafts.filter(({ telling }) => !telling), ...parted];
}

const firstOf = ({ runs }: Draft): number => runs[0]?.[0] ?? 0;
const lastOf = ({ runs }: Draft): number => runs[runs.length - 1]?.[1] ?? 0;
const tellingOf = ({ telling = [] }: Draft): readonly number[] => telling;

/** Two reports, each on its side of where they part best; null if either would lose most of what tells of it. */
function partedAlong(a: Draft, b: Draft, reading: Reading): [Draft, Draft] | null {
  const aFirst = cheapestCut(a, b, reading);
  const bFirst = cheapestCut(b, a, reading);
  if (!aFirst || !bFirst) return null;
  const isALeft = aFirst.cost <= bFirst.cost;
  const { at } = isALeft ? aFirst : bFirst;
  const sides: [Draft, Draft] = [sideOf(a, at, isALeft), sideOf(b, at, !isALeft)];
  const keeps = (side: Draft, whole: Draft): boolean =>
    tellingOf(side).length > KEEPS * tellingOf(whole).length;
  return keeps(sides[0], a) && keeps(sides[1], b) ? sides : null;
}

/** Where to cut between two telling words, if one report is to keep what is left of there and the other the rest. */
function cheapestCut(left: Draft, right: Draft, reading: Reading): Cut | null {
  const words = [
    ...tellingOf(left).map((token) => ({ token, wrong: -1 })),
    ...tellingOf(right).map((token) => ({ token, wrong: 1 })),
  ].sort((a, b) => a.token - b.token);
  let wrong = tellingOf(left).length;
  let best: Cut | null = null;
  words.slice(0, -1).forEach((word, i) => {
    wrong += word.wrong;
    const border = borderBetween(reading, word.token, words[i + 1]?.token ?? word.token);
    const cost = wrong - (border === null ? 0 : BORDER);
    if (best === null || cost < best.cost) best = { at: (border ?? word.token) + 1, cost };
  });
  return best;
}

/** The first token of a stretch that a border of clauses follows. */
function borderBetween(reading: Reading, from: number, to: number): number | null {
  for (let token = from; token < to; token++) if (bordersNext(reading, token)) return token;
  return null;
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
