import { diffArrays } from 'diff';
import type { WordToken } from './tokens.ts';

/** Longest wordings that are compared word by word, in words; longer ones count as changed as a whole. */
const MAX_WORDS = 3000;
/** Edits from which two wordings count as unrelated. */
const MAX_EDITS = 600;

/** A run: words of both sides that are all equal, or everything between two equal runs. */
export interface Run {
  readonly same: boolean;
  readonly theirs: readonly WordToken[];
  readonly ours: readonly WordToken[];
}

/** Alternating runs of equal and unequal words; one unequal run if the bounds are exceeded. */
export function alignedRuns(theirs: WordToken[], ours: WordToken[]): Run[] {
  if (theirs.length > MAX_WORDS || ours.length > MAX_WORDS) return [{ same: false, theirs, ours }];
  const changes = diffArrays(
    theirs.map((token) => token.key),
    ours.map((token) => token.key),
    { maxEditLength: MAX_EDITS },
  );
  if (changes === undefined) return [{ same: false, theirs, ours }];
  const runs: Run[] = [];
  let at = 0;
  let our = 0;
  for (const { added, removed, count } of changes) {
    const left = added ? [] : theirs.slice(at, at + count);
    const right = removed ? [] : ours.slice(our, our + count);
    at += left.length;
    our += right.length;
    const last = runs.at(-1);
    const same = !added && !removed;
    if (last && !last.same && !same) {
      runs[runs.length - 1] = { same, theirs: [...last.theirs, ...left], ours: [...last.ours, ...right] };
    } else runs.push({ same, theirs: left, ours: right });
  }
  return runs;
}
