import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitLogistic, logOddsOf } from '../../../scripts/evaluate/logistic.ts';

/** Rows with a telling feature and an idle one. */
const rows = Array.from({ length: 200 }, (_, i) => [1, i / 50, i % 7]);
const holds = rows.map(([, telling = 0], i) => telling + ((i * 37) % 11) / 10 > 2.5);
const weights = fitLogistic({ rows, holds });

describe('a fitted logistic regression', () => {
  test('tells apart what the features tell apart', () => {
    const right = rows.filter((row, i) => logOddsOf(row, weights) > 0 === holds[i]).length;
    expect(right / rows.length).toBeGreaterThan(0.85);
  });

  test('gives a feature that says nothing hardly any weight', () => {
    expect(Math.abs(weights[2] ?? 1)).toBeLessThan(0.1 * (weights[1] ?? 0));
  });

  test('is as sure as the examples are', () => {
    const mean =
      rows.reduce((sum, row) => sum + 1 / (1 + Math.exp(-logOddsOf(row, weights))), 0) / rows.length;
    expect(mean).toBeCloseTo(holds.filter(Boolean).length / rows.length, 2);
  });

  test('does not depend on the units of a feature', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 1000 }), (unit) => {
        const scaled = rows.map(([one = 1, telling = 0, idle = 0]) => [one, telling * unit, idle]);
        const fitted = fitLogistic({ rows: scaled, holds });
        expect((fitted[1] ?? 0) * unit).toBeCloseTo(weights[1] ?? 0, 6);
      }),
      { numRuns: 5 },
    );
  });
});
