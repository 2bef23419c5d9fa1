import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchPaint, paintTable } from '../../tests/bench/paint/paint-bench.ts';
import type { SlicedRun } from '../../tests/bench/types.ts';
import { servePages } from '../serve/page-server.ts';
import { ROOT } from '../setup/step.ts';
import { BenchFiles } from './bench-files.ts';
import { best } from './best.ts';
import { bundleForPage } from './bundle-page.ts';
import { findTable, partsTable } from './find-table.ts';
import { markdownTable } from './markdown-table.ts';
import { type BenchMaterial, makeMaterial } from './material.ts';
import { bytesTable } from './measure-bytes.ts';
import { type FindFigure, measureFind, measureFloor, type Times } from './measure-find.ts';
import { interfaceSections } from './measure-interface.ts';
import { type HostileFigure, hostileTable, measureSliced, slicedTable } from './measure-sliced.ts';
import { type BenchBrowser, openChromium } from './open-chromium.ts';
import { type BenchOptions, PARTS, type Part } from './options.ts';
import { report, type Section } from './report.ts';

const RESULTS = join(ROOT, 'tests/bench/RESULTS.md');

/** Runs the parts of the bench one after the other, in one browser. */
export async function runBench({ quick, write, only }: BenchOptions): Promise<void> {
  const files = new BenchFiles();
  const material = await makeMaterial(files, quick);
  const script = await bundleForPage('in-page.ts');
  const server = await servePages(files.source);
  try {
    await runParts({ quick, write, only }, server.port, material, script);
  } finally {
    await server.close();
  }
}

async function runParts(
  { quick, write, only }: BenchOptions,
  port: number,
  material: BenchMaterial,
  script: string,
): Promise<void> {
  const browser = await openChromium(port);
  const parts: Record<Part, () => Promise<Section[]>> = {
    find: () => findPart(browser, script, material),
    slices: () => slicesPart(browser, script, material),
    hostile: () => hostilePart(browser, script, material),
    gate: () => gatePart(browser, script),
    paint: () => paintPart(browser, quick),
    interface: () => interfacePart(browser),
    bytes: async () => [{ title: 'Scripts of the built extension', table: await bytesTable() }],
  };
  const sections: Section[] = [];
  try {
    for (const name of only === undefined ? PARTS : [only]) {
      const measured = await parts[name]();
      for (const { title, table } of measured) console.log(`\n${title}\n${table}`);
      sections.push(...measured);
    }
  } finally {
    await browser.close();
  }
  if (write) writeFileSync(RESULTS, report(sections, browser.version, quick));
}

async function interfacePart(browser: BenchBrowser): Promise<Section[]> {
  const grid = await browser.open('/empty.html');
  await grid.addScriptTag({ content: await bundleForPage('interface/coverage-page.tsx') });
  return interfaceSections(grid);
}

async function findPart(
  browser: BenchBrowser,
  script: string,
  { plans, sets }: BenchMaterial,
): Promise<Section[]> {
  const figures: FindFigure[] = [];
  const floors = new Map<string, Times>();
  for (const plan of plans) {
    const { name } = plan.page;
    const floor = floors.get(name) ?? (await measureFloor(browser, script, name, plan.coldRuns));
    floors.set(name, floor);
    const figure = await measureFind(browser, script, plan, floor);
    figures.push(figure);
    console.log(`  ${name}, ${plan.statements} statements, ${plan.contender}: ${figure.warm.toFixed(2)} ms`);
  }
  const floorRows = [...floors].map(([name, { cold, warm }]) => [name, cold.toFixed(3), warm.toFixed(3)]);
  return [
    {
      title: 'Finding altered quotations',
      times: 'The least of several runs; one that takes more than 3 s is not repeated.',
      table: findTable(figures),
    },
    {
      title: 'Ours, part by part',
      times: 'Of the last warm run; getting ready is the least of several, each in a fresh process.',
      table: partsTable(figures),
    },
    {
      title: 'The floor: one walk over the text nodes',
      times: 'The least of several walks.',
      table: markdownTable(['page', 'first ms', 'warm ms'], floorRows),
    },
    {
      title: 'Indexes, built in Node',
      times: 'Each built once.',
      table: markdownTable(['statements', 'MB', 'build s'], sets),
    },
  ];
}

async function slicesPart(
  browser: BenchBrowser,
  script: string,
  { long }: BenchMaterial,
): Promise<Section[]> {
  const runs = new Map<string, SlicedRun>();
  for (const page of long) runs.set(page, await measureSliced(browser, script, page));
  return [
    {
      title: "The annotator's whole work on a fresh page, in slices",
      times: 'One run each, in a fresh process.',
      table: slicedTable(runs),
    },
  ];
}

async function hostilePart(
  browser: BenchBrowser,
  script: string,
  { hostile }: BenchMaterial,
): Promise<Section[]> {
  const figures: HostileFigure[] = [];
  for (const { name, factor, small, large } of hostile) {
    const of = (page: string): Promise<SlicedRun> => measureSliced(browser, script, page);
    figures.push({ name, factor, small: await of(small), large: await of(large) });
  }
  return [
    {
      title: 'Pages built to hurt',
      times: 'One run each, in a fresh process.',
      table: hostileTable(figures),
    },
  ];
}

async function gatePart(browser: BenchBrowser, script: string): Promise<Section[]> {
  const rows: string[][] = [];
  for (const page of ['100-kb', '100-kb-none', '1-mb-none']) {
    const tab = await browser.open(`/${page}.html`);
    await tab.evaluate(script);
    const { gate, read } = (await tab.evaluate('bench.gate(41)')) as { gate: number[]; read: number[] };
    await tab.close();
    const ratio = best(gate) / best(read);
    rows.push([page, best(read).toFixed(3), best(gate).toFixed(3), `×${ratio.toFixed(1)}`]);
  }
  return [
    {
      title: 'The gate beside one read of the text',
      times: 'The least of many runs.',
      table: markdownTable(['page', 'read ms', 'gate ms', 'ratio'], rows),
    },
  ];
}

async function paintPart(browser: BenchBrowser, quick: boolean): Promise<Section[]> {
  const figures = await benchPaint(() => browser.open('/empty.html'), quick ? { sizes: [100_000] } : {});
  return [
    {
      title: 'Painting 100 marks, with layout',
      times: 'Medians of many turns; the first one, with nothing compiled, is one turn.',
      table: `\`\`\`text\n${paintTable(figures)}\n\`\`\``,
    },
  ];
}
