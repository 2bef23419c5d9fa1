import { expect, test } from 'vitest';
import type { DraftMiss } from '../../../lib/match/draft.ts';
import { countWork } from './helpers/counted-work.ts';

const work = await countWork();
const { unlinked } = await import('../../../lib/match/unlinked.ts');

const miss = (statement: number, first: number, last: number): DraftMiss => ({
  statement,
  first,
  last,
  reason: 'negation',
});

test('words that another statement took are no near miss, were it one of them', () => {
  const settled = [{ runs: [[3, 5] as const] }, { runs: [[20, 20] as const, [30, 31] as const] }];
  const misses = [miss(1, 5, 9), miss(2, 6, 9), miss(3, 0, 2), miss(4, 28, 30), miss(5, 21, 29)];
  expect(unlinked(misses, settled, 40).map(({ statement }) => statement)).toEqual([2, 3, 5]);
});

test('a statement is told once, where it is missed first and nothing else stands', () => {
  const settled = [{ runs: [[0, 3] as const] }];
  expect(unlinked([miss(1, 2, 6), miss(1, 7, 9), miss(1, 12, 14)], settled, 20)).toEqual([miss(1, 7, 9)]);
});

test('a page that is full of both takes no more for each than one with few', async () => {
  const of = (size: number) => {
    const places = Array.from({ length: size }, (_, i) => 10 * i);
    const misses = places.map((first) => miss(first, first, first + 2));
    const settled = places.map((first) => ({ runs: [[first + 5, first + 8] as const] }));
    return work.of(() => unlinked(misses, settled, 10 * size));
  };
  expect((await of(4_000)) / (await of(1_000))).toBeLessThan(5);
});
