import { expect, test } from 'vitest';
import { neighbourKey } from '../../../lib/annotate/walk.ts';

const KEYS = ['a.1', 'b.1', 'a.2'];

test.each([
  ['the first mark, forwards from nowhere', null, 1, 'a.1'],
  ['the last mark, backwards from nowhere', null, -1, 'a.2'],
  ['the next one', 'a.1', 1, 'b.1'],
  ['the one before', 'a.2', -1, 'b.1'],
  ['the first again after the last', 'a.2', 1, 'a.1'],
  ['the last again before the first', 'a.1', -1, 'a.2'],
] as const)('walking leads to %s', (_what, open, by, expected) => {
  expect(neighbourKey(KEYS, open, by)).toBe(expected);
});

test('walking leads nowhere on a page without marks', () => {
  expect([neighbourKey([], null, 1), neighbourKey([], null, -1)]).toEqual([undefined, undefined]);
});
