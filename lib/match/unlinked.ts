import { type Draft, type DraftMiss, takenBy } from './draft.ts';

/** Near misses that overlap no match, the first one of each statement. `count`: tokens of the text. */
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
