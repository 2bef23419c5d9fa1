import { servePages } from '../serve/page-server.ts';
import { BenchFiles } from './bench-files.ts';
import { bundleForPage } from './bundle-page.ts';
import { findTable, partsTable } from './find-table.ts';
import { makeMaterial } from './material.ts';
import { type FindFigure, measureFind, measureFloor, type Times } from './measure-find.ts';
import { openChromium } from './open-chromium.ts';

export interface BenchOptions {
  readonly quick: boolean;
  readonly write: boolean;
  readonly only: string | undefined;
}

export async function runBench({ quick }: BenchOptions): Promise<void> {
  const files = new BenchFiles();
  const material = await makeMaterial(files, quick);
  const script = await bundleForPage('in-page.ts');
  const server = await servePages(files.source);
  const browser = await openChromium(server.port);
  try {
    const figures: FindFigure[] = [];
    const floors = new Map<string, Times>();
    for (const plan of material.plans) {
      const floor =
        floors.get(plan.page.name) ?? (await measureFloor(browser, script, plan.page.name, quick ? 1 : 5));
      floors.set(plan.page.name, floor);
      const figure = await measureFind(browser, script, plan, floor);
      figures.push(figure);
      console.log(`${plan.page.name} ${plan.statements} ${plan.contender}: ${figure.warm.toFixed(2)} ms`);
    }
    console.log(findTable(figures));
    console.log(partsTable(figures));
    for (const [page, { cold, warm }] of floors)
      console.log(`floor ${page}: cold ${cold.toFixed(3)} ms, warm ${warm.toFixed(3)} ms`);
  } finally {
    await browser.close();
    await server.close();
  }
}
