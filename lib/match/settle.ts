import type { Run } from './clause.ts';
import { type Draft, type DraftMiss, firstOf } from './draft.ts';
import { joinReports } from './join-reports.ts';
import type { PageWords } from './page-words.ts';
import { partReports } from './part-reports.ts';
import type { Reading } from './reading.ts';
import { StatementSentences } from './statement-sentences.ts';

/** A match that keeps less than this share of its words, after better matches took theirs, is dropped. */
const KEEPS = 0.5;

const isReported = (draft: Draft): boolean => draft.wording < 0;

/** Quotations come before reported speech, stronger evidence before weaker. */
function rank(a: Draft, b: Draft): number {
  const reported = Number(isReported(a)) - Number(isReported(b));
  return reported || strength(b) - strength(a) || a.statement - b.statement || firstOf(a) - firstOf(b);
}

const strength = (draft: Draft): number =>
  draft.bits * (draft.attributed === 'speaker' ? 1.25 : draft.attributed === 'other' ? 0.6 : 1);

/** The stretches of a run that no match has taken yet. */
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

/** What is left of a draft’s runs, or null if too little is left. Reported speech may shrink to its core. */
function leftTo(draft: Draft, taken: Uint8Array): Run[] | null {
  const whole = draft.runs.flatMap((run) => free(run, taken));
  const worth = whole.filter(([first, last]) => last - first >= 1 || sizeOf(draft.runs) <= 2);
  if (sizeOf(worth) >= KEEPS * sizeOf(draft.runs)) return worth;
  if (!draft.core) return null;
  const core = free(draft.core, taken);
  const longest = core.sort((a, b) => b[1] - b[0] - (a[1] - a[0]))[0];
  return longest && sizeOf([longest]) >= KEEPS * sizeOf([draft.core]) ? [longest] : null;
}

/** Drops drafts that overlap a near miss (a reversed or altered statement), unless the page names their speaker. */
function withoutSpoilt(drafts: readonly Draft[], misses: readonly DraftMiss[], size: number): Draft[] {
  const spoilt = new Uint8Array(size);
  for (const { reason, first, last } of misses) if (reason !== 'speaker') spoilt.fill(1, first, last + 1);
  return drafts.filter(
    ({ attributed, runs }) =>
      attributed === 'speaker' || !runs.some(([first, last]) => spoilt.subarray(first, last + 1).includes(1)),
  );
}

/**
 * Gives each word of the page to at most one match. The match with the strongest evidence takes its words first; a
 * weaker one keeps what is left, if that is most of it. The result does not depend on the order of the drafts.
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
    // A sentence that quotes or reverses a statement does not also report it; one that reports it does so once, unless
    // a further report quotes some words.
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
