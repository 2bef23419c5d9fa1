import type { Page } from 'puppeteer-core';
import { bundleForPage } from '../../../scripts/bench/bundle-page.ts';
import type { ContenderName } from './contenders.ts';
import type { Turn } from './in-page.ts';

/** Medians of one contender, in milliseconds, on a page of so many characters. */
export interface PaintFigure extends Turn {
  readonly name: ContenderName;
  readonly characters: number;
  readonly marks: number;
  /** The first turn in the page, with nothing compiled yet. */
  readonly first: Turn;
}

const NAMES: readonly ContenderName[] = [
  'by hand',
  'ours, document',
  'ours, highlight',
  'mark.js over the body',
];
const TURNS = 31;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function medians(turns: readonly Turn[]): Turn {
  return {
    script: median(turns.map((turn) => turn.script)),
    withLayout: median(turns.map((turn) => turn.withLayout)),
    undo: median(turns.map((turn) => turn.undo)),
  };
}

async function oneTurn(page: Page, name: ContenderName, characters: number, marks: number): Promise<Turn> {
  return (await page.evaluate(`paintTurn(${JSON.stringify(name)}, ${characters}, ${marks})`)) as Turn;
}

/**
 * Paints `marks` marks on pages of the given sizes. The contenders take turns in the same page, so that other work on the
 * machine favours none of them. `open` gives an empty page of a real Chromium; each size gets a new one.
 */
export async function benchPaint(
  open: () => Promise<Page>,
  { sizes = [100_000, 1_000_000], marks = 100 } = {},
): Promise<PaintFigure[]> {
  const code = await bundleForPage('paint/in-page.ts');
  const figures: PaintFigure[] = [];
  for (const characters of sizes) {
    const turns = new Map<ContenderName, Turn[]>(NAMES.map((name) => [name, []]));
    const firsts = new Map<ContenderName, Turn>();
    for (const name of NAMES) {
      const page = await open();
      await page.evaluate(code);
      firsts.set(name, await oneTurn(page, name, characters, marks));
      await page.close();
    }
    const page = await open();
    await page.evaluate(code);
    for (let round = 0; round < TURNS; round += 1) {
      for (const name of NAMES) turns.get(name)?.push(await oneTurn(page, name, characters, marks));
    }
    await page.close();
    for (const [name, all] of turns) {
      const first = firsts.get(name);
      if (first) figures.push({ name, characters, marks, first, ...medians(all) });
    }
  }
  return figures;
}

/** The figures as a table, with ratios to wrapping by hand. */
export function paintTable(figures: readonly PaintFigure[]): string {
  const cell = (value: number): string => value.toFixed(2).padStart(9);
  const rows = figures.map((figure) => {
    const hand = figures.find(
      ({ name, characters }) => name === 'by hand' && characters === figure.characters,
    );
    const ratio = `×${(figure.withLayout / (hand?.withLayout ?? Number.NaN)).toFixed(2)}`.padStart(8);
    const size = `${figure.characters / 1000} KB`.padStart(8);
    const times = [figure.script, figure.withLayout, figure.undo, figure.first.withLayout].map(cell).join('');
    return `${figure.name.padEnd(24)}${size}${times}${ratio}`;
  });
  const head = `${'paint 100 marks (ms)'.padEnd(24)}${'page'.padStart(8)}   script   layout     undo    first   ratio`;
  return [head, ...rows].join('\n');
}
