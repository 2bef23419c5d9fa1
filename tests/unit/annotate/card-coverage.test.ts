import { expect, test, vi } from 'vitest';
import { CardCoverage } from '../../../lib/annotate/card-coverage.ts';
import { aBundle } from '../helpers/a-bundle.ts';

const bundle = aBundle();
const [first, second] = bundle.statements.map(({ id }) => id) as [string, string];
const onlyFirst = aBundle({ statements: bundle.statements.slice(0, 1) });

test('what the cards show is asked for once, and again where a statement has come that is not among it', async () => {
  const load = vi.fn(async () => bundle).mockResolvedValueOnce(onlyFirst);
  const coverage = new CardCoverage(load);
  expect(await coverage.fetch([first])).toBe(true);
  expect(await coverage.fetch([first])).toBe(false);
  expect(load).toHaveBeenCalledOnce();
  expect(await coverage.fetch([first, second])).toBe(true);
  expect(load).toHaveBeenLastCalledWith([first, second]);
  expect(coverage.bundle).toBe(bundle);
});

test('where the background does not answer, what is known stays, and a later call tries again', async () => {
  const load = vi
    .fn(async () => bundle)
    .mockResolvedValueOnce(onlyFirst)
    .mockRejectedValueOnce(new Error('The extension is gone'));
  const coverage = new CardCoverage(load);
  await coverage.fetch([first]);
  expect(await coverage.fetch([second])).toBe(false);
  expect(coverage.bundle).toBe(onlyFirst);
  expect(await coverage.fetch([second])).toBe(true);
});
