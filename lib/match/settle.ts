import type { Run } from './clause.ts';
import { type Draft, type DraftMiss, firstOf } from './draft.ts';
import { joinReports } from './join-reports.ts';
import type { PageWords } from './page-words.ts';
import { partReports } from './part-reports.ts';
import type { Reading } from './reading.ts';
import { StatementSentences } from './statement-sentences.ts';

/** A run that loses more than this share of its words to a better match is given up. */
const KEEPS = 0.5;

const isReported = (draft: Draft): boolean => draft.wording < 0;

/** Quotations come before reported speech, then the better proven. */
function rank(a: Draft, b: Draft): number {
  const reported = Number(isReported(a)) - Number(isReported(b));
  return reported || strength(b) - strength(a) || a.statement - b.statement || firstOf(a) - firstOf(b);
}

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

/** Without words found to be a reversed or altered statement that would be given to somebody who is not even named. */
function withoutSpoilt(drafts: readonly Draft[], misses: readonly DraftMiss[], size: number): Draft[] {
  const spoilt = new Uint8Array(size);
  for (const { reason, first, last } of misses) if (reason !== 'speaker') spoilt.fill(1, first, last + 1);
  return drafts.filter(
    ({ attributed, runs }) =>
      attributed === 'speaker' || !runs.some(([first, last]) => spoilt.subarray(first, last + 1).includes(1)),
  );
}

/**
 * Gives each word of the page to at most one match: the best proven takes its words first, a later one keeps
 * what is left if that is most of it. The outcome does not depend on the order of the drafts.
 */
export function settle(
  drafts: readonly Draft[],
  misses: readonly DraftMiss[],
  reading: Reading,
  page: PageWords,
): Draft[] {
  const size = reading.tokens.count;
  const taken = new Uint8Array(size);
  const kept: Draft[] = [];
  const quoted = new StatementSentences(reading);
  const reported = new StatementSentences(reading);
  for (const { statement, first, last } of misses) quoted.add(statement, [first, last]);
  const left = withoutSpoilt(drafts, misses, size);
  const wanted = partReports(joinReports(left, reading), reading, page);
  for (const draft of wanted.sort(rank)) {
    // Where a sentence quotes or reverses a statement, no report of it is kept; where it reports one, no second report
    // that quotes nothing.
    const isIn = (sentences: StatementSentences): boolean =>
      draft.runs.some((run) => sentences.has(draft.statement, run));
    if (isReported(draft) && (isIn(quoted) || (draft.form === 'indirect' && isIn(reported)))) continue;
    const runs = leftTo(draft, taken);
    if (!runs) continue;
    for (const run of runs) {
      taken.fill(1, run[0], run[1] + 1);
      (isReported(draft) ? reported : quoted).add(draft.statement, run);
    }
    kept.push({ ...draft, runs });
  }
  return kept.sort((a, b) => firstOf(a) - firstOf(b));
}
