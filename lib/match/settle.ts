import type { Draft, DraftMiss } from './draft.ts';
import type { Reading } from './reading.ts';

/** A run that loses more than this share of its words to a better match is given up. */
const KEEPS = 0.5;

type Run = readonly [first: number, last: number];

const isReported = (draft: Draft): boolean => draft.wording < 0;

/** Quotations come before reported speech, then the better proven. */
function rank(a: Draft, b: Draft): number {
  const reported = Number(isReported(a)) - Number(isReported(b));
  return reported || strength(b) - strength(a) || a.statement - b.statement || firstOf(a) - firstOf(b);
}

const firstOf = (draft: Draft): number => draft.runs[0]?.[0] ?? 0;

const strength = (draft: Draft): number =>
  draft.bits * (draft.attributed === 'speaker' ? 1.25 : draft.attributed === 'other' ? 0.6 : 1);

/** Words still free in a run, as runs of their own. */
function free(run: Run, taken: Uint8Array): [number, number][] {
  const runs: [number, number][] = [];
  for (let token = run[0]; token <= run[1]; token++) {
    if (taken[token] === 1) continue;
    const open = runs[runs.length - 1];
    if (open && open[1] === token - 1) open[1] = token;
    else runs.push([token, token]);
  }
  return runs;
}

const sizeOf = (runs: readonly Run[]): number =>
  runs.reduce((sum, [first, last]) => sum + last - first + 1, 0);

/** The runs of a draft that are left to it, or null if too little is. Reported speech may shrink to its core. */
function leftTo(draft: Draft, taken: Uint8Array): Run[] | null {
  const whole = draft.runs.flatMap((run) => free(run, taken));
  const worth = whole.filter(([first, last]) => last - first >= 1 || sizeOf(draft.runs) <= 2);
  if (sizeOf(worth) >= KEEPS * sizeOf(draft.runs)) return worth;
  if (!draft.core) return null;
  const core = free(draft.core, taken);
  const longest = core.sort((a, b) => b[1] - b[0] - (a[1] - a[0]))[0];
  return longest && sizeOf([longest]) >= KEEPS * sizeOf([draft.core]) ? [longest] : null;
}

/** Reported speech that says again what a quotation in the same sentence says, or what was found to be reversed. */
function isIdle(
  draft: Draft,
  drafts: readonly Draft[],
  misses: readonly DraftMiss[],
  reading: Reading,
): boolean {
  if (!isReported(draft)) return false;
  const { sentenceOf } = reading;
  const sentences = new Set(draft.runs.flatMap(([first, last]) => [sentenceOf[first], sentenceOf[last]]));
  const shares = (first: number, last: number): boolean =>
    sentences.has(sentenceOf[first]) || sentences.has(sentenceOf[last]);
  const quoted = drafts.some(
    (other) =>
      !isReported(other) &&
      other.statement === draft.statement &&
      other.runs.some(([first, last]) => shares(first, last)),
  );
  return quoted || misses.some((miss) => miss.statement === draft.statement && shares(miss.first, miss.last));
}

/** Words found to be a reversed or altered statement are not given to somebody who is not even named. */
function isSpoilt(draft: Draft, misses: readonly DraftMiss[]): boolean {
  if (draft.attributed === 'speaker') return false;
  return misses.some(
    (miss) =>
      miss.reason !== 'speaker' &&
      draft.runs.some(([first, last]) => first <= miss.last && miss.first <= last),
  );
}

/** Two reports that claim the same clause keep to their cores, so that both can stand. */
function narrowed(drafts: readonly Draft[]): Draft[] {
  const overlaps = ([a, b]: Run, [c, d]: Run): boolean => a <= d && c <= b;
  return drafts.map((draft) => {
    const { core } = draft;
    const [run] = draft.runs;
    if (!core || !run) return draft;
    const rival = drafts.some(
      (other) =>
        other !== draft &&
        isReported(other) &&
        other.statement !== draft.statement &&
        other.runs.some((r) => overlaps(r, run)),
    );
    return rival ? { ...draft, runs: [core] } : draft;
  });
}

/**
 * Gives each word of the page to at most one match: the best proven takes its words first, a later one keeps
 * what is left if that is most of it. The outcome does not depend on the order of the drafts.
 */
export function settle(drafts: readonly Draft[], misses: readonly DraftMiss[], reading: Reading): Draft[] {
  const taken = new Uint8Array(reading.tokens.count);
  const kept: Draft[] = [];
  const wanted = narrowed(
    drafts.filter((draft) => !isIdle(draft, drafts, misses, reading) && !isSpoilt(draft, misses)),
  );
  for (const draft of wanted.sort(rank)) {
    const runs = leftTo(draft, taken);
    if (!runs) continue;
    for (const [first, last] of runs) taken.fill(1, first, last + 1);
    kept.push({ ...draft, runs });
  }
  return kept.sort((a, b) => firstOf(a) - firstOf(b));
}
