import { diffArrays } from 'diff';
import { tokenise, type WordToken } from './tokens.ts';

/** A run of words that two wordings share, or in which they differ. */
export interface WordingPart {
  /** `changed` has words on both sides; `added` only in ours; `left-out` only in theirs (an ellipsis may stand for them). */
  readonly kind: 'same' | 'added' | 'left-out' | 'changed';
  /** Characters of the wording we compare with; joined over all parts they are that wording. */
  readonly theirs: string;
  /** Characters of the wording that is compared; joined over all parts they are that wording. */
  readonly ours: string;
  /** `cut`: our side says so with an ellipsis. `insertion`: our side has the words in [brackets]. */
  readonly mark?: 'cut' | 'insertion';
}

/** Longest wordings that are compared word by word, in words; longer ones count as changed as a whole. */
const MAX_WORDS = 3000;
/** Edits after which two wordings have nothing to do with each other. */
const MAX_EDITS = 600;

interface Run {
  readonly same: boolean;
  readonly theirs: readonly WordToken[];
  readonly ours: readonly WordToken[];
}

const rawOf = (tokens: readonly WordToken[]): string => tokens.map((token) => token.raw).join('');

/** Alternating runs of equal and unequal words. */
function alignedRuns(theirs: WordToken[], ours: WordToken[]): Run[] {
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

/** A lone short word between two changes reads as confetti; it joins them. */
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

/**
 * A quotation that begins (or ends) with a changed word and takes up a long wording late (or leaves it early):
 * only as many words as it changes are changed, the rest is left out.
 */
function withoutLongEdges(runs: readonly Run[]): Run[] {
  if (runs.length < 2) return [...runs];
  return runs.flatMap((run, i) => {
    const isEdge = i === 0 || i === runs.length - 1;
    const excess = run.theirs.length - run.ours.length;
    if (!isEdge || run.same || run.ours.length === 0 || excess <= 0 || run.ours.some(({ cut }) => cut))
      return [run];
    const outer = (theirs: readonly WordToken[]): Run => ({ same: false, theirs, ours: [] });
    if (i === 0) return [outer(run.theirs.slice(0, excess)), { ...run, theirs: run.theirs.slice(excess) }];
    return [
      { ...run, theirs: run.theirs.slice(0, run.ours.length) },
      outer(run.theirs.slice(run.ours.length)),
    ];
  });
}

function partOf({ same, theirs, ours }: Run): WordingPart {
  const sides = { theirs: rawOf(theirs), ours: rawOf(ours) };
  if (same) return { kind: 'same', ...sides };
  const theirWords = theirs.filter((token) => token.key !== '' && !token.cut);
  const ourWords = ours.filter((token) => token.key !== '' && !token.cut);
  if (theirWords.length === 0 && ourWords.length === 0 && !ours.some((t) => t.cut))
    return { kind: 'same', ...sides };
  if (ourWords.length === 0) {
    const kind = theirWords.length === 0 ? 'added' : 'left-out';
    return ours.some((token) => token.cut) ? { kind, ...sides, mark: 'cut' } : { kind, ...sides };
  }
  const kind = theirWords.length === 0 ? 'added' : 'changed';
  return ourWords.every((token) => token.bracketed)
    ? { kind, ...sides, mark: 'insertion' }
    : { kind, ...sides };
}

/**
 * How `ours` differs from `theirs` (the record, or another outlet's wording), word by word. Case, quotation
 * marks, dashes and other punctuation do not count as differences. Bounded: wordings without anything in
 * common, or beyond 3 000 words, come back as one changed part.
 */
export function compareWordings(theirs: string, ours: string): WordingPart[] {
  const runs = withoutIslands(alignedRuns(tokenise(theirs), tokenise(ours)));
  return withoutLongEdges(runs).map(partOf);
}

const wordCount = (text: string): number =>
  tokenise(text).filter((token) => token.key !== '' && !token.cut).length;

/** Share of our words that stand in theirs too, 0–1; 0 if we have none. Measures whether a comparison makes sense. */
export function sharedWords(parts: readonly WordingPart[]): number {
  const ours = wordCount(parts.map((part) => part.ours).join(''));
  const same = parts.reduce((sum, part) => sum + (part.kind === 'same' ? wordCount(part.ours) : 0), 0);
  return ours === 0 ? 0 : same / ours;
}

/** How near two wordings are, 0–1: twice the words they share over the words they have (Dice). */
export function closeness(parts: readonly WordingPart[]): number {
  const total =
    wordCount(parts.map((part) => part.ours).join('')) + wordCount(parts.map((part) => part.theirs).join(''));
  const same = parts.reduce((sum, part) => sum + (part.kind === 'same' ? wordCount(part.ours) : 0), 0);
  return total === 0 ? 0 : (2 * same) / total;
}
