import { expect, test } from 'vitest';
import { miscounted } from '../../../scripts/check/helpers/counted.ts';

const CENSUS = `| what | number | of these |
| articles | 5 | 2 known in full, 1 records |
| statements | 12 | 10 of the event |
| renderings | 40 | 20 direct |`;

test('a README that counts as the census does is right', () => {
  expect(miscounted('[5 articles, 12 statements, 40 renderings](x) … (2 of 5 in full)', CENSUS)).toEqual([]);
});

test('a README that counts otherwise is told what the census counts', () => {
  expect(miscounted('[5 articles, 12 statements, 41 renderings](x) … (2 of 6 in full)', CENSUS)).toEqual([
    '[5 articles, 12 statements, 40 renderings]',
    '(2 of 5 in full)',
  ]);
  expect(() => miscounted('', 'nothing')).toThrow('has no row');
});
