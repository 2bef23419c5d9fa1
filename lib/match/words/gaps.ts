import { sameClause } from '../clause.ts';
import type { Reading } from '../reading.ts';
import type { Step, Stream } from './align.ts';

/** Words that differ between two matched words: those of the page, without explanations in brackets, and those of the wording. */
export interface Gap {
  readonly page: number[];
  readonly wording: number[];
}

/** Words beside the first and the last matched word that are compared. */
const EDGE_REACH = 2;

/** The differences between matched words. `counts`: is a token of the page a word that counts? */
export function gapsOf(
  steps: readonly Step[],
  stream: Stream,
  wording: ArrayLike<number>,
  counts: (token: number) => boolean,
): Gap[] {
  const gaps: Gap[] = [];
  let open: Gap | null = null;
  for (const step of steps) {
    if (step.likeness > 0) {
      if (open) gaps.push(open);
      open = null;
      continue;
    }
    open ??= { page: [], wording: [] };
    if (step.wording >= 0) open.wording.push(wording[step.wording] as number);
    if (step.page < 0) continue;
    const token = stream[step.page] as number;
    if (counts(token)) open.page.push(token);
  }
  return gaps;
}

/**
 * The words before the first and after the last matched word, nearest first. An alignment ends before an exchange there,
 * so no gap shows it.
 */
export function edgesOf(
  steps: readonly Step[],
  stream: Stream,
  wording: ArrayLike<number>,
  reading: Reading,
): Gap[] {
  const ends = [
    { step: steps[0], way: -1 },
    { step: steps[steps.length - 1], way: 1 },
  ];
  return ends.flatMap(({ step, way }) => {
    if (!step) return [];
    const gap: Gap = { page: [], wording: [] };
    for (let away = way; Math.abs(away) <= EDGE_REACH; away += way) {
      const token = stream[step.page + away];
      const word = wording[step.wording + away];
      if (token !== undefined && sameClause(reading, token, stream[step.page] as number))
        gap.page.push(token);
      if (word !== undefined) gap.wording.push(word);
    }
    return [gap];
  });
}
