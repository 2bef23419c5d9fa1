/** Measures what a reader waits for: the popup, the card, and the coverage page over a bundle far larger than ours. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { OPEN_DELAY } from '../../lib/annotate/hover-intent.ts';
import type { GridFigures } from '../../tests/bench/interface/coverage-page.tsx';
import { type ChromiumBrowser, launchChromium } from '../browser/chromium.ts';
import type { TestPage } from '../browser/types.ts';
import { pageSource, readPageFolder } from '../serve/page-folder.ts';
import { servePages } from '../serve/page-server.ts';
import { buildExtension } from '../setup/build.ts';
import { ensureBrowser } from '../setup/ensure-browser.ts';
import { ROOT } from '../setup/step.ts';
import { markdownTable } from './markdown-table.ts';
import { type PopupTimes, popupTimes } from './measure-popup.ts';
import type { Section } from './report.ts';

const SAMPLE = 'daily-china';
const TURNS = 12;
/** A place on the page without a mark. */
const ASIDE = 'h1';
const MARK = 'crossquote-mark';

/** Records when the pointer reaches a mark and when a card is shown. Runs in the page. */
function watchCard(): void {
  const times = { over: 0, open: 0 };
  Reflect.set(globalThis, 'cardTimes', times);
  document.addEventListener(
    'pointermove',
    ({ target }) => {
      if (times.over === 0 && (target as Element).closest('crossquote-mark')) times.over = performance.now();
    },
    true,
  );
  const look = (): void => {
    const root = document.querySelector('crossquote-ui')?.shadowRoot;
    const isOpen = root?.querySelector('.cq-popover:popover-open .cq-card') != null;
    if (isOpen && times.open === 0) times.open = performance.now();
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Milliseconds from the pointer's arrival to the card; null until it is open. Runs in the page. */
function cardTime(): number | null {
  const { over, open } = Reflect.get(globalThis, 'cardTimes') as { over: number; open: number };
  return open > 0 ? open - over : null;
}

function forgetCard(): void {
  Object.assign(Reflect.get(globalThis, 'cardTimes') as object, { over: 0, open: 0 });
}

async function cardLateness(page: TestPage): Promise<number[]> {
  await page.waitFor((mark) => document.querySelectorAll(mark).length > 3, MARK);
  await page.evaluate(watchCard);
  const late: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    await page.hover(ASIDE);
    await page.waitFor(
      () => !document.querySelector('crossquote-ui')?.shadowRoot?.querySelector('.cq-popover:popover-open'),
    );
    await page.evaluate(forgetCard);
    await page.hover(MARK);
    late.push((await page.waitFor(cardTime)) - OPEN_DELAY);
  }
  return late.sort((a, b) => a - b);
}

const ms = (value: number | undefined): string => (value ?? Number.NaN).toFixed(1);
const row = (what: string, sorted: readonly number[]): string[] => [
  what,
  ms(sorted[0]),
  ms(sorted[sorted.length >> 1]),
  ms(sorted[Math.floor(sorted.length * 0.95)]),
];

async function cardAndPopup(
  browser: ChromiumBrowser,
  url: string,
): Promise<{ readonly late: readonly number[]; readonly popup: PopupTimes }> {
  const page = await browser.openPage(url);
  const late = await cardLateness(page);
  return { late, popup: await popupTimes(browser, page, TURNS) };
}

/** Measures card and popup in a Chromium with the extension, and the large coverage page in `grid`, a page without. */
export async function interfaceSections(grid: Page): Promise<Section[]> {
  const executable = await ensureBrowser('chromium');
  const extensionDir = await buildExtension('chromium');
  const samples = readPageFolder(join(ROOT, 'tests/pages/samples'));
  const url = samples.find(({ id }) => id === SAMPLE)?.url ?? '';
  const server = await servePages(pageSource(samples));
  try {
    const browser = await launchChromium({ executable, extensionDir, port: server.port });
    const { late, popup } = await cardAndPopup(browser, url).finally(() => browser.close());
    await grid.bringToFront();
    const { ready, frames } = (await grid.evaluate('measureGrid("/large-bundle.json")')) as GridFigures;
    const table = markdownTable(
      ['', 'least ms', 'median ms', '95 of 100 ms'],
      [
        row('card, after its delay', late),
        row('popup, until it is painted', popup.painted),
        row('popup, until its statements are painted', popup.listed),
        row('2 000 × 200: from one frame to the next while scrolling', frames),
        ['2 000 × 200: until the table stands', ms(ready), '', ''],
      ],
    );
    const times = `Of ${TURNS} turns, and of each frame; the large table is built once.`;
    return [{ title: 'What a reader waits for', times, table }];
  } finally {
    await server.close();
  }
}
