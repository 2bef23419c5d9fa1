import { type Draft, firstOf, lastOf } from './draft.ts';
import type { Reading } from './reading.ts';

/**
 * Joins reports of one statement in a sentence that touch or overlap: a cue may have found one clause, and the
 * vocabulary that clause and the next. The joined report has the stronger one's evidence.
 */
export function joinReports(drafts: readonly Draft[], reading: Reading): Draft[] {
  const inOrder = [...drafts].sort((a, b) => firstOf(a) - firstOf(b) || a.bits - b.bits);
  const joined: Draft[] = [];
  /** Statement → place of its latest report in `joined`. */
  const latest = new Map<number, number>();
  for (const draft of inOrder) {
    const place = latest.get(draft.statement);
    const before = place === undefined ? undefined : joined[place];
    if (place !== undefined && before && isReport(draft) && touch(before, draft, reading)) {
      joined[place] = join(before, draft);
      continue;
    }
    if (isReport(draft)) latest.set(draft.statement, joined.length);
    joined.push(draft);
  }
  return joined;
}

/** Is it a report in one run that quotes nothing? */
const isReport = ({ wording, form, runs }: Draft): boolean =>
  wording < 0 && form === 'indirect' && runs.length === 1;

function touch(before: Draft, after: Draft, { sentenceOf }: Reading): boolean {
  return firstOf(after) <= lastOf(before) + 1 && sentenceOf[firstOf(after)] === sentenceOf[firstOf(before)];
}

function join(before: Draft, after: Draft): Draft {
  const telling = new Set([...(before.telling ?? []), ...(after.telling ?? [])]);
  return {
    ...(before.bits >= after.bits ? before : after),
    runs: [[firstOf(before), Math.max(lastOf(before), lastOf(after))]],
    telling: [...telling].sort((a, b) => a - b),
  };
}
