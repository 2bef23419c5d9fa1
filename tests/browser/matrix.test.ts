import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type TestPage } from '../../scripts/browser/types.ts';
import { storeSettings } from '../../scripts/looks/settings.ts';
import { type Stage, setStage } from './helpers/in-browser.ts';

/** Runs inside the page. Row and column of what has the focus, if nothing covers it. */
function focusInSight(): string | null {
  const focused = document.activeElement;
  const cell = focused?.closest<HTMLElement>('[data-row]');
  if (!focused || !cell) return null;
  const { left, top, width, height } = focused.getBoundingClientRect();
  const seen = document.elementFromPoint(left + width / 2, top + height / 2);
  return cell.contains(seen) ? `${cell.dataset.row}, ${cell.dataset.column}` : null;
}

/** Runs inside the page. What stands in the middle of the scroller, and what should by its place. */
function rowInTheMiddle(): { shown: number; expected: number } {
  const ROW_HEIGHT = 60;
  const scroller = document.querySelector('.cv-scroller');
  const corner = document.querySelector('.cv-corner');
  if (!scroller || !corner) return { shown: -1, expected: -2 };
  const { left, top, height } = scroller.getBoundingClientRect();
  const middle = height / 2;
  const row = document.elementFromPoint(left + 20, top + middle)?.closest('[data-row]');
  return {
    shown: Number(row?.getAttribute('data-row') ?? -1),
    expected: Math.floor((scroller.scrollTop + middle - corner.clientHeight) / ROW_HEIGHT),
  };
}

describe.each(BROWSER_NAMES)('the matrix in %s', (name) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage(name, () => null);
    await storeSettings(stage.browser, { version: 1, language: 'en' });
  });
  afterAll(() => stage?.close());

  async function open(width: number): Promise<TestPage> {
    const page = await stage.browser.openExtensionPage('coverage.html');
    await page.resize(width, 720);
    await page.waitFor(() => document.querySelector('.cv-matrix tbody tr') !== null);
    return page;
  }

  it.each([400, 3000, 100_000])('shows the rows of where it is scrolled to, %i px down', async (top) => {
    const page = await open(1280);
    const height = () => document.querySelector('.cv-scroller')?.scrollHeight ?? 0;
    const before = await page.evaluate(height);
    await page.evaluate((to: number) => document.querySelector('.cv-scroller')?.scrollTo(0, to), top);
    await expect
      .poll(() => page.evaluate(rowInTheMiddle))
      .toSatisfy(({ shown, expected }) => shown === expected && shown > 5);
    expect(await page.evaluate(height)).toBe(before);
    await page.close();
  });

  it.each([1280, 480])('keeps in sight what the keyboard goes to, %i px wide', async (width) => {
    const page = await open(width);
    await page.evaluate(() => document.querySelector<HTMLElement>('.cv-matrix tbody a')?.focus());
    const [rows, columns] = await page.evaluate(() => {
      const grid = document.querySelector('[role="grid"]');
      return ['rowcount', 'colcount'].map((name) => Number(grid?.getAttribute(`aria-${name}`)));
    });
    const [last, right] = [(rows ?? 0) - 2, (columns ?? 0) - 2];
    for (const [key, place] of [
      ['PageDown', '10, -1'],
      ['PageDown', '20, -1'],
      ['PageDown', '30, -1'],
      ['Control+End', `${last}, ${right}`],
      ['ArrowUp', `${last - 1}, ${right}`],
      ['ArrowLeft', `${last - 1}, ${right - 1}`],
      ['Home', `${last - 1}, -1`],
      ['ArrowRight', `${last - 1}, 0`],
      ['Control+Home', '-1, -1'],
      ['ArrowDown', '0, -1'],
    ] as const) {
      await page.press(key);
      await expect.poll(() => page.evaluate(focusInSight), { message: key }).toBe(place);
    }
    await page.close();
  });
});
