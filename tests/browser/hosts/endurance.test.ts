import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChromiumPage } from '../../../scripts/browser/chromium-page.ts';
import { BROWSER_NAMES } from '../../../scripts/browser/types.ts';
import { goBack } from '../helpers/go-back.ts';
import { QUOTATIONS } from './article.ts';
import { HOST } from './host-pages.ts';
import { type HostStage, setHostStage } from './host-stage.ts';
import { ask, markedText, rest, stateOf, waitForMarks } from './trial.ts';

const ALL = QUOTATIONS.join('');
const UPDATES = 1_000;

/** Rewrites the article as often as told, as a live page would, and gives the browser time in between. */
async function update(page: ChromiumPage['evaluate'], times: number): Promise<void> {
  await page(async (count: number) => {
    const article = document.querySelector('article') as Element;
    const html = Reflect.get(window, 'fresh') ?? article.innerHTML;
    Reflect.set(window, 'fresh', html);
    for (let turn = 0; turn < count; turn += 1) {
      if (turn % 3 === 0) article.innerHTML = html;
      const text = document.getElementById('first')?.firstChild as Text;
      text.data = `${text.data}`;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }, times);
}

describe('1 000 updates of a page, in chromium', () => {
  let stage: HostStage;
  beforeAll(async () => {
    stage = await setHostStage('chromium');
  });
  afterAll(() => stage?.close());

  test.each(['document', 'highlight'])('leak no nodes, listeners or memory: %s painter', async (painter) => {
    // Without hydration text the article's marks would be painted before `fresh` is kept.
    const page = (await stage.browser.openPage(`${HOST}/live?painter=${painter}`)) as ChromiumPage;
    await ask(page, 'state');
    const evaluate = page.evaluate.bind(page) as ChromiumPage['evaluate'];
    await page.evaluate(() => {
      const copy = document.querySelector('article')?.cloneNode(true) as Element;
      for (const mark of copy.querySelectorAll('crossquote-mark')) mark.replaceWith(...mark.childNodes);
      Reflect.set(window, 'fresh', copy.innerHTML);
    });
    const session = await page.puppeteer.createCDPSession();
    const measure = async () => {
      await rest(1_500);
      for (let pass = 0; pass < 3; pass += 1) await session.send('HeapProfiler.collectGarbage');
      const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
      const { JSHeapUsedSize = 0 } = await page.puppeteer.metrics();
      return { nodes, listeners: jsEventListeners, heap: JSHeapUsedSize };
    };
    await update(evaluate, 60);
    const before = await measure();
    await update(evaluate, UPDATES);
    await waitForMarks(page, ALL, 15_000);
    const after = await measure();
    expect(after.nodes).toBeLessThanOrEqual(before.nodes + 60);
    expect(after.listeners).toBeLessThanOrEqual(before.listeners + 2);
    expect(after.heap).toBeLessThan(before.heap + 400_000);
    expect((await stateOf(page)).passes).toBeLessThan(40);
    await page.close();
  });

  test.each(['document', 'highlight'])('costs nothing while nothing happens: %s painter', async (painter) => {
    const page = (await stage.browser.openPage(`${HOST}/plain?painter=${painter}`)) as ChromiumPage;
    await waitForMarks(page, ALL);
    await rest(1_000);
    const before = await page.puppeteer.metrics();
    await rest(3_000);
    const after = await page.puppeteer.metrics();
    expect((after.ScriptDuration ?? 0) - (before.ScriptDuration ?? 0)).toBeLessThan(0.003);
    expect((after.LayoutCount ?? 0) - (before.LayoutCount ?? 0)).toBe(0);
    await page.close();
  });

  test('marks are printed without their fill', async () => {
    const page = (await stage.browser.openPage(`${HOST}/plain`)) as ChromiumPage;
    await waitForMarks(page, ALL);
    await page.puppeteer.emulateMediaType('print');
    const style = await page.evaluate(() => {
      const { backgroundColor, textDecorationLine } = getComputedStyle(
        document.querySelector('crossquote-mark') as Element,
      );
      return [backgroundColor, textDecorationLine];
    });
    expect(style).toEqual(['rgba(0, 0, 0, 0)', 'underline']);
    await page.close();
  });
});

describe.each(BROWSER_NAMES)('a page that is left and turned to again in %s', (name) => {
  let stage: HostStage;
  beforeAll(async () => {
    stage = await setHostStage(name);
  });
  afterAll(() => stage?.close());

  test.each(['document', 'highlight'])(
    'keeps its marks through the back-forward cache: %s painter',
    async (painter) => {
      const page = await stage.browser.openPage(`${HOST}/live?painter=${painter}`);
      await waitForMarks(page, ALL);
      await page.evaluate(() => {
        addEventListener('pageshow', ({ persisted }) => Reflect.set(window, 'persisted', persisted));
      });
      await page.goto(`${HOST}/elsewhere`);
      await goBack(page);
      await page.waitFor(() => location.pathname === '/live' && document.querySelector('article') !== null);
      await waitForMarks(page, ALL);
      await page.click('#post');
      await rest();
      await waitForMarks(page, ALL);
      await ask(page, 'off');
      expect(await markedText(page)).toBe('');
      expect(await page.evaluate(() => document.querySelector('article')?.textContent)).toContain('Entry 1');
      await page.close();
    },
  );
});
