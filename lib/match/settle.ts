import type { Draft } from './draft.ts';

/** A run that loses more than this share of its words to a better match is given up. */
const KEEPS = 0.5;

/** Quotations come before reported speech, then the better proven. */
function rank(a: Draft, b: Draft): number {
  const reported = Number(a.wording < 0) - Number(b.wording < 0);
  return (
    reported ||
    strength(b) - strength(a) ||
    a.statement - b.statement ||
    (a.runs[0]?.[0] ?? 0) - (b.runs[0]?.[0] ?? 0)
  );
}

const strength = (draft: Draft): number =>
  draft.bits * (draft.attributed === 'speaker' ? 1.25 : draft.attributed === 'other' ? 0.6 : 1);

/** Words still free in a run, as runs of their own. */
function free(run: readonly [number, number], taken: Uint8Array): [number, number][] {
  const runs: [number, number][] = [];
  for (let token = run[0]; token <= run[1]; token++) {
    if (taken[token] === 1) continue;
    const open = runs[runs.length - 1];
    if (open && open[1] === token - 1) open[1] = token;
    else runs.push([token, token]);
  }
  return runs;
}

const sizeOf = (runs: readonly (readonly [number, number])[]): number =>
  runs.reduce((sum, [first, last]) => sum + last - first + 1, 0);

/**
 * Gives each word of the page to at most one match: the best proven takes its words first, a later one keeps
 * what is left if that is most of it. The outcome does not depend on the order of the drafts.
 */
export function settle(drafts: readonly Draft[], tokens: number): Draft[] {
  const taken = new Uint8Array(tokens);
  const kept: Draft[] = [];
  for (const draft of [...drafts].sort(rank)) {
    const runs = draft.runs.flatMap((run) => free(run, taken));
    const worth = runs.filter(([first, last]) => last - first >= 1 || sizeOf(draft.runs) <= 2);
    if (sizeOf(worth) < KEEPS * sizeOf(draft.runs)) continue;
    for (const [first, last] of worth) taken.fill(1, first, last + 1);
    kept.push({ ...draft, runs: worth });
  }
  return kept.sort((a, b) => (a.runs[0]?.[0] ?? 0) - (b.runs[0]?.[0] ?? 0));
}
