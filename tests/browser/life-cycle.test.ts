import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type TestPage } from '../../scripts/browser/types.ts';
import { type Stage, setStage } from './helpers/in-browser.ts';
import { type Life, lifeOf } from './helpers/life.ts';
import { tracesIn } from './helpers/marks.ts';
import { sample, sampleSource, statementsOf } from './helpers/samples.ts';
import { openCard, openPopup } from './helpers/visit.ts';
import { openWindow } from './helpers/windows.ts';

const NOTHING = { statements: [], traces: 0 };
const OPCON = statementsOf('wire-opcon');
const PDF = 'https://en.yna.co.kr/files/statement.pdf';
const PDF_FILE = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
const SITE = '*://notes.sample-reader.org/*';

/** Runs inside the page. Elements that a copy of ours has put there; two copies would have put twice as many. */
function countOurs(): { hosts: number; nested: number; words: string } {
  const marks = [...document.querySelectorAll('crossquote-mark')];
  return {
    hosts: document.querySelectorAll('crossquote-ui').length,
    nested: document.querySelectorAll('crossquote-mark crossquote-mark').length,
    words: marks.map((mark) => mark.textContent).join('|'),
  };
}

describe.each(BROWSER_NAMES)('the life of the extension in %s', (name) => {
  let stage: Stage;
  let life: Life;

  const open = (id: string): Promise<TestPage> => stage.browser.openPage(sample(id).url);
  const marked = async (page: TestPage): Promise<readonly string[]> => (await tracesIn(page)).statements;
  const text = (page: TestPage): Promise<string> => page.evaluate(() => document.body.textContent);

  beforeAll(async () => {
    const samples = sampleSource();
    stage = await setStage(name, (url) =>
      url.pathname.endsWith('.pdf') ? { body: PDF_FILE, type: 'application/pdf' } : samples(url),
    );
    life = lifeOf(stage.browser);
  });

  afterAll(() => stage?.close());

  it('works as before after the background has been stopped', async () => {
    const page = await open('wire-opcon');
    await expect.poll(() => marked(page)).toEqual(OPCON);
    await life.stopBackground();
    const { voices } = await openCard(page, 'opcon-more-time');
    expect(voices.length).toBeGreaterThan(0);
    await page.goto(sample('daily-china').url);
    await expect.poll(() => marked(page)).toEqual(statementsOf('daily-china'));
    await expect.poll(() => stage.browser.badgeText(page)).toBe('4');
    await life.stopBackground();
    const popup = await openPopup(stage.browser, page);
    expect(
      await popup.evaluate(() => document.querySelectorAll('[data-list="found"] li.cq-row').length),
    ).toBe(4);
    await popup.close();
    await page.close();
  });

  it('reads a page of a newly allowed site at once, and lets go of it when the permission is withdrawn', async () => {
    const page = await open('unlisted-notes');
    const before = await text(page);
    await life.allow(SITE);
    await expect.poll(() => marked(page)).toEqual(statementsOf('unlisted-notes'));
    await expect.poll(() => stage.browser.badgeText(page)).toBe('3');
    const second = await open('unlisted-notes');
    await expect.poll(() => marked(second)).toEqual(statementsOf('unlisted-notes'));
    await life.withdraw(SITE);
    await expect.poll(() => tracesIn(page)).toEqual(NOTHING);
    await expect.poll(() => tracesIn(second)).toEqual(NOTHING);
    expect(await text(page)).toBe(before);
    expect(await stage.browser.badgeText(page)).toBe('');
    await page.goto(sample('unlisted-notes').url);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await tracesIn(page)).toEqual(NOTHING);
    await page.close();
    await second.close();
  });

  it.each([
    ['a page of the browser', name === 'chromium' ? 'chrome://version/' : 'about:support'],
    ['an empty tab', 'about:blank'],
    [
      'the store',
      name === 'chromium' ? 'https://chromewebstore.google.com/x' : 'https://addons.mozilla.org/x',
    ],
    ['a PDF file', PDF],
  ])('says on %s that the browser lets nobody read it, and what can be done', async (_, url) => {
    const page = await stage.browser.openPage(url);
    const popup = await openPopup(stage.browser, page);
    const words = await popup.evaluate(() => document.querySelector('[role="status"]')?.textContent);
    expect(words).toContain('The browser lets no extension read this page');
    expect(words).toContain('Open the article itself');
    expect(
      await popup.evaluate(() => document.querySelectorAll('[data-list="browse"] li.cq-row').length),
    ).toBeGreaterThan(0);
    await popup.close();
    expect(await stage.browser.badgeText(page)).toBe('');
    await page.close();
  });

  it('marks pages in two windows, each with a badge of its own', async () => {
    const first = await open('wire-opcon');
    const second = await openWindow(stage.browser, sample('daily-china').url);
    await expect.poll(() => marked(first)).toEqual(OPCON);
    await expect.poll(() => marked(second)).toEqual(statementsOf('daily-china'));
    await expect.poll(() => stage.browser.badgeText(second)).toBe('4');
    await expect.poll(() => stage.browser.badgeText(first)).toBe('3');
    await second.close();
    await first.close();
  });

  it('stays out of private windows as long as the reader has not let it in', async () => {
    const page = await openWindow(stage.browser, sample('wire-opcon').url, true);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await tracesIn(page)).toEqual(NOTHING);
    await page.close();
  });

  it('hands an open page over to a new copy of itself', async () => {
    const page = await open('wire-opcon');
    await expect.poll(() => marked(page)).toEqual(OPCON);
    const before = await page.evaluate(countOurs);
    const words = await text(page);
    await life.update();
    await expect.poll(() => stage.browser.badgeText(page)).toBe('3');
    await expect.poll(() => page.evaluate(countOurs)).toEqual(before);
    expect(await text(page)).toBe(words);
    expect((await openCard(page, 'opcon-more-time')).voices.length).toBeGreaterThan(0);
    await page.evaluate(() => document.querySelector('p')?.append(' More.'));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await page.evaluate(countOurs)).toEqual(before);
    await page.close();
  });

  it('leaves the consoles quiet', async () => {
    expect(await stage.browser.errors()).toEqual([]);
  });

  it('leaves an open page clean when it is removed, and finds it again when it comes back', async () => {
    const page = await open('wire-opcon');
    await expect.poll(() => marked(page)).toEqual(OPCON);
    const words = await text(page);
    const before = await page.evaluate(countOurs);
    await life.remove();
    await page.evaluate(() => document.querySelector('p')?.append(' More.'));
    // The reader turns to the page again.
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    if (name === 'chromium') await expect.poll(() => tracesIn(page)).toEqual(NOTHING);
    await life.install();
    // Firefox leaves the dead copy's marks; the new copy takes them away before it paints its own.
    await expect.poll(() => stage.browser.badgeText(page)).toBe('3');
    await expect.poll(() => marked(page)).toEqual(OPCON);
    await expect.poll(() => page.evaluate(countOurs)).toEqual(before);
    expect((await text(page)).replace(' More.', '')).toBe(words);
    await page.close();
    expect(await stage.browser.errors()).toEqual([]);
  });
});
