import { type Draft, type DraftMiss, takenBy } from './draft.ts';

/** Misses whose words were not linked to another statement after all; each statement once. `count`: tokens of the text. */
export function unlinked(
  misses: readonly DraftMiss[],
  settled: readonly Pick<Draft, 'runs'>[],
  count: number,
): DraftMiss[] {
  const linked = takenBy(settled, count);
  const told = new Set<number>();
  return misses.filter(({ statement, first, last }) => {
    if (told.has(statement) || linked.subarray(first, last + 1).includes(1)) return false;
    told.add(statement);
    return true;
  });
}
