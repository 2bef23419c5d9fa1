import type { SlicedRun } from '../../tests/bench/types.ts';
import { markdownTable } from './markdown-table.ts';
import type { BenchBrowser } from './open-chromium.ts';

/** The annotator's whole work on one page, in slices, in a fresh process. */
export async function measureSliced(browser: BenchBrowser, script: string, page: string): Promise<SlicedRun> {
  const tab = await browser.open(`/${page}.html`);
  await tab.evaluate(script);
  const run = (await tab.evaluate('bench.sliced()')) as SlicedRun;
  await tab.close();
  return run;
}

export const slicedTable = (runs: ReadonlyMap<string, SlicedRun>): string =>
  markdownTable(
    ['page', 'whole work ms', 'slices', 'longest task ms', 'matches'],
    [...runs].map(([page, { ms, slices, longest, matches }]) => [
      page,
      ms.toFixed(0),
      String(slices),
      longest.toFixed(1),
      String(matches),
    ]),
  );

/** A hostile page in two sizes. */
export interface HostileFigure {
  readonly name: string;
  readonly factor: number;
  readonly small: SlicedRun;
  readonly large: SlicedRun;
}

export const hostileTable = (figures: readonly HostileFigure[]): string =>
  markdownTable(
    ['page built to hurt', 'a quarter of it ms', 'all of it ms', '× time for × size', 'longest task ms'],
    figures.map(({ name, factor, small, large }) => [
      name,
      small.ms.toFixed(0),
      large.ms.toFixed(0),
      `×${(large.ms / small.ms).toFixed(1)} for ×${factor}`,
      large.longest.toFixed(1),
    ]),
  );
