import { expect, test } from 'vitest';
import { firstKey, neighbourKey } from '../../../lib/annotate/walk.ts';

const KEYS = ['a.1', 'b.1', 'a.2'];

/** Marks on a page that shows all but some of them. */
const marks = (keys: readonly string[], unseen: readonly string[] = []) => ({
  painted: () => keys,
  rects: (key: string) => (unseen.includes(key) ? [] : [{} as DOMRect]),
});

test.each([
  ['the first mark, forwards from nowhere', null, 1, 'a.1'],
  ['the last mark, backwards from nowhere', null, -1, 'a.2'],
  ['the next one', 'a.1', 1, 'b.1'],
  ['the one before', 'a.2', -1, 'b.1'],
  ['the first again after the last', 'a.2', 1, 'a.1'],
  ['the last again before the first', 'a.1', -1, 'a.2'],
  ['the first one forwards from a mark that is gone', 'c.1', 1, 'a.1'],
  ['the last one backwards from a mark that is gone', 'c.1', -1, 'a.2'],
] as const)('walking leads to %s', (_what, open, by, expected) => {
  expect(neighbourKey(marks(KEYS), open, by)).toBe(expected);
});

test.each([
  ['forwards', 'a.1', 1, 'a.2'],
  ['backwards', 'a.2', -1, 'a.1'],
] as const)('walking %s steps over a mark that is not shown', (_way, open, by, expected) => {
  expect(neighbourKey(marks(KEYS, ['b.1']), open, by)).toBe(expected);
});

test('walking leads nowhere on a page without marks, or with none to be seen', () => {
  expect([neighbourKey(marks([]), null, 1), neighbourKey(marks([]), null, -1)]).toEqual([
    undefined,
    undefined,
  ]);
  expect(neighbourKey(marks(KEYS, KEYS), 'a.1', 1)).toBeUndefined();
});

test('a statement is gone to where it is first shown', () => {
  expect(firstKey(marks(KEYS), 'a')).toBe('a.1');
  expect(firstKey(marks(KEYS, ['a.1']), 'a')).toBe('a.2');
  expect(firstKey(marks(KEYS), 'c')).toBeUndefined();
});
