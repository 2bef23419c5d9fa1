import type { Run } from './align.ts';
import type { WordToken } from './tokens.ts';

/** A short word alone between two changes is hard to read: it joins them. */
function isIsland(run: Run, before: Run | undefined, after: Run | undefined): boolean {
  if (!run.same || !before || !after || before.same || after.same || run.ours.length !== 1) return false;
  const word = run.ours[0]?.key ?? '';
  const bothChanged = [before, after].every((side) => side.theirs.length > 0 && side.ours.length > 0);
  return bothChanged && word.length <= 3 && !/\p{N}/u.test(word);
}

function withoutIslands(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  runs.forEach((run, i) => {
    const last = joined.at(-1);
    const island = isIsland(run, runs[i - 1], runs[i + 1]);
    if (last && !last.same && (island || !run.same)) {
      joined[joined.length - 1] = {
        same: false,
        theirs: [...last.theirs, ...run.theirs],
        ours: [...last.ours, ...run.ours],
      };
    } else joined.push(run);
  });
  return joined;
}

const sameKeys = (a: readonly WordToken[], b: readonly WordToken[]): boolean =>
  a.length === b.length && a.every((token, i) => token.key === b[i]?.key);

const isOmission = (run: Run | undefined): boolean => run?.same === false && run.ours.length === 0;

/** “we [also met. We] agreed” reads better as “[we also met.] We agreed”: an omission next to the start moves there. */
function slideToStart(runs: readonly Run[]): readonly Run[] {
  // The quotation may begin later than the other wording: what is left out before it goes together with the rest.
  const before = isOmission(runs[0]) ? (runs[0]?.theirs ?? []) : [];
  const [first, gap, ...rest] = before.length > 0 ? runs.slice(1) : runs;
  if (!first?.same || !gap || !isOmission(gap) || rest.length === 0) return runs;
  const length = first.theirs.length;
  const twin = gap.theirs.slice(-length);
  if (!sameKeys(twin, first.theirs)) return runs;
  const leftOut = [...before, ...first.theirs, ...gap.theirs.slice(0, -length)];
  return [
    { same: false, theirs: leftOut, ours: [] },
    { same: true, theirs: twin, ours: first.ours },
    ...rest,
  ];
}

/** Neighbouring runs that are both equal become one. */
function joinSame(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last?.same && run.same) {
      joined[joined.length - 1] = {
        same: true,
        theirs: [...last.theirs, ...run.theirs],
        ours: [...last.ours, ...run.ours],
      };
    } else joined.push(run);
  }
  return joined;
}

/** Words of a longer wording that one word at the edge of a quotation replaces at most: Pyongyang for North Korea. */
const WORDS_FOR_ONE = 2;

/**
 * For a quotation that begins (or ends) with a changed word in the middle of a long wording: as many words as it
 * changes are changed, and the rest is left out.
 */
function withoutLongEdges(runs: readonly Run[]): Run[] {
  if (runs.length < 2) return [...runs];
  return runs.flatMap((run, i) => {
    const isEdge = i === 0 || i === runs.length - 1;
    const excess = run.theirs.length - run.ours.length;
    const standsForAll = run.theirs.length <= WORDS_FOR_ONE * run.ours.length;
    if (!isEdge || run.same || run.ours.length === 0 || standsForAll || run.ours.some(({ cut }) => cut))
      return [run];
    const outer = (theirs: readonly WordToken[]): Run => ({ same: false, theirs, ours: [] });
    if (i === 0) return [outer(run.theirs.slice(0, excess)), { ...run, theirs: run.theirs.slice(excess) }];
    return [
      { ...run, theirs: run.theirs.slice(0, run.ours.length) },
      outer(run.theirs.slice(run.ours.length)),
    ];
  });
}

/** The same runs, rearranged for a reader: the shortest edit is not the most readable one. */
export function readableRuns(runs: readonly Run[]): Run[] {
  return withoutLongEdges(joinSame(slideToStart(withoutIslands(runs))));
}
