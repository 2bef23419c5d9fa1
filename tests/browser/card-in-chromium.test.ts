import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ChromiumBrowser } from '../../scripts/browser/chromium.ts';
import type { ChromiumPage } from '../../scripts/browser/chromium-page.ts';
import { locate } from '../../scripts/browser/locate.ts';
import { readPageFolder } from '../../scripts/serve/page-folder.ts';
import { cardState, openCard } from './helpers/card.ts';
import { type Stage, setStage } from './helpers/in-browser.ts';

const ARTICLE = 'https://www.koreatimes.co.kr/www/sample/2021/03/common-approach.html';
const SAMPLE = readPageFolder(join(import.meta.dirname, '../pages/samples')).find(
  ({ url }) => url === ARTICLE,
);
const ROLE = 'crossquote-mark[data-statement="china-critical-role"]';

// Tests that only Chromium allows: touching a page, and removing the extension while the page is open.
describe('the card in chromium', () => {
  let stage: Stage;
  let browser: ChromiumBrowser;
  let page: ChromiumPage;

  beforeAll(async () => {
    stage = await setStage('chromium', () => SAMPLE?.html ?? null);
    browser = stage.browser as ChromiumBrowser;
  });
  afterAll(() => stage?.close());

  beforeEach(async () => {
    page = await browser.openPage(ARTICLE);
    await page.waitFor(() => document.querySelectorAll('crossquote-mark').length > 3);
    await page.waitFor(() => document.querySelector('crossquote-ui')?.shadowRoot?.querySelector('nav'));
  });
  afterEach(() => page?.close());

  const popups = () => browser.puppeteer.targets().filter((target) => target.url().includes('statement='));

  it('opens under a finger without the popup, stays, and closes when the page beside it is touched', async () => {
    const { x, y } = await page.evaluate(locate, ROLE);
    await page.puppeteer.touchscreen.tap(x, y);
    expect((await openCard(page)).statement).toBe('china-critical-role');
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect((await page.evaluate(cardState))?.statement).toBe('china-critical-role');
    expect(popups()).toEqual([]);
    await page.puppeteer.touchscreen.tap(5, 5);
    await page.waitFor(() => !document.querySelector('crossquote-ui')?.shadowRoot?.querySelector('.cq-card'));
  });

  it('opens no popup over a paragraph that three clicks have selected, which may be copied', async () => {
    const { x, y } = await page.evaluate(locate, ROLE);
    await page.puppeteer.mouse.click(x, y, { count: 3, delay: 20 });
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(popups()).toEqual([]);
    expect(await page.evaluate(() => String(getSelection()))).toContain('critical role');
  });

  it('still opens when the extension has been removed under the page, without an error', async () => {
    const [id] = (await browser.puppeteer.extensions()).keys();
    await browser.puppeteer.uninstallExtension(id ?? '');
    await page.hover(ROLE);
    expect((await openCard(page)).outlets).toBeGreaterThan(3);
    await page.click(ROLE);
    expect(await browser.errors()).toEqual([]);
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await page.waitFor(() => document.querySelector('crossquote-mark, crossquote-ui') === null);
  });
});
