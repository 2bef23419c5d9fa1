import { expect, test } from 'vitest';
import { importCycles } from '../../../scripts/check/helpers/import-cycles.ts';

const cyclesIn = (imports: Record<string, string[]>) => importCycles(new Map(Object.entries(imports)));

test('files that need each other are a circle, told once', () => {
  expect(cyclesIn({ a: ['b'], b: ['c'], c: ['a'], d: ['a'] })).toEqual([['a', 'b', 'c', 'a']]);
});

test('files that are needed on two ways are none', () => {
  expect(cyclesIn({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] })).toEqual([]);
});

test('a file that needs itself is one', () => {
  expect(cyclesIn({ a: ['a'] })).toEqual([['a', 'a']]);
});
