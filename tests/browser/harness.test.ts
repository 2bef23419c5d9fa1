import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browser/types.ts';
import { type Stage, setStage } from './helpers/in-browser.ts';

const PROBE = join(import.meta.dirname, 'fixtures/probe-extension');

const ARTICLE = `<!doctype html><meta charset="utf-8"><title>Probe</title>
  <p>She said <q id="first">one thing</q>, and then <q id="second">다른 말</q>.</p>`;

const FAILING =
  '<!doctype html><body data-fail><p>Nothing.</p><script>throw new Error("page: broken")</script>';

const PAGES: Readonly<Record<string, string>> = {
  'http://granted.example/article': ARTICLE,
  'https://granted.example/article': ARTICLE,
  'https://en.yna.co.kr/preloaded': ARTICLE,
  'https://other.example/article': ARTICLE,
  'https://granted.example/failing': FAILING,
};

describe.each(BROWSER_NAMES)('the harness in %s', (name) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage(name, (url) => PAGES[url.href] ?? null, { extensionDir: PROBE });
  });

  afterAll(() => stage?.close());

  it.each(['http', 'https'])('sees what a content script marks on a page over %s', async (scheme) => {
    const page = await stage.browser.openPage(`${scheme}://granted.example/article`);
    const ids = await page.waitFor(() => {
      const marks = [...document.querySelectorAll<HTMLElement>('crossquote-mark[data-form="direct"]')];
      return marks.length > 0 && marks.map((mark) => `${mark.dataset.statement}: ${mark.textContent}`);
    });
    expect(ids).toEqual(['first: one thing', 'second: 다른 말']);
    await page.close();
  });

  it('serves a host that browsers know to be HTTPS only', async () => {
    const page = await stage.browser.openPage('https://en.yna.co.kr/preloaded');
    expect(await page.evaluate(() => location.href)).toBe('https://en.yna.co.kr/preloaded');
    expect(stage.server.requests).toContain('https://en.yna.co.kr/preloaded');
    await page.close();
  });

  it('hovers, clicks and types with real events, into a shadow root too', async () => {
    const page = await stage.browser.openPage('https://granted.example/article');
    await page.waitFor(() => document.querySelector('crossquote-ui'));
    await page.hover('#second crossquote-mark');
    await page.waitFor(() => document.querySelector('#second crossquote-mark[data-hovered]') !== null);
    await page.click('crossquote-ui >>> button');
    await page.press('Alt+Shift+N');
    const seen = await page.waitFor(() => {
      const { clicked, pressed } = document.querySelector<HTMLElement>('crossquote-ui')?.dataset ?? {};
      return pressed && { clicked, pressed };
    });
    expect(seen).toEqual({ clicked: 'true', pressed: 'N' });
    await page.close();
  });

  it('passes values to the page and back, and reports what the page throws', async () => {
    const page = await stage.browser.openPage('https://granted.example/article');
    expect(await page.evaluate(async (a: number, b: { c: string }) => [a + 1, b.c], 1, { c: 'ü' })).toEqual([
      2,
      'ü',
    ]);
    const failing = page.evaluate(() => {
      throw new Error('as asked');
    });
    await expect(failing).rejects.toThrow('as asked');
    await expect(page.click('#nowhere')).rejects.toThrow('No element #nowhere');
    await page.close();
  });

  it('reads the badge of each tab', async () => {
    const first = await stage.browser.openPage('https://granted.example/article');
    await first.waitFor(() => document.querySelector('crossquote-ui') !== null);
    const second = await stage.browser.openPage('https://other.example/article');
    await expect.poll(() => stage.browser.badgeText(first)).toBe('2');
    expect(await stage.browser.badgeText(second)).toBe('');
    await first.close();
    await second.close();
  });

  it('opens the real popup, whose press gives it the page', async () => {
    const page = await stage.browser.openPage('https://other.example/article');
    const popup = await stage.browser.pressToolbarButton(page);
    const found = await popup.waitFor(
      () => document.querySelector<HTMLElement>('[data-quotations]')?.dataset.quotations,
    );
    expect(found).toBe('2');
    await popup.click('button');
    expect(await popup.waitFor(() => document.querySelector<HTMLElement>('main')?.dataset.clicked)).toBe(
      'true',
    );
    await popup.press('Shift+Tab');
    await popup.press('Alt+Shift+N');
    expect(await popup.waitFor(() => document.querySelector<HTMLElement>('main')?.dataset.pressed)).toBe(
      'alt N',
    );
    expect(isPng(await popup.screenshot())).toBe(true);
    await popup.close();
    await page.close();
  });

  it('opens the popup again on another page', async () => {
    const page = await stage.browser.openPage('https://granted.example/nothing');
    const popup = await stage.browser.pressToolbarButton(page);
    const verdict = await popup.waitFor(() =>
      document.querySelector('[data-verdict]:not([data-verdict=unknown])')?.getAttribute('data-verdict'),
    );
    expect(verdict).toBe('none');
    await popup.close();
    await page.close();
  });

  it('opens an extension page in a tab', async () => {
    const page = await stage.browser.openExtensionPage('popup.html');
    expect(await page.evaluate(() => location.href)).toBe(`${stage.browser.extensionOrigin}/popup.html`);
    await page.close();
  });

  it('changes the size of the page area and takes pictures of it', async () => {
    const page = await stage.browser.openPage('https://granted.example/article');
    await page.resize(600, 500);
    await page.waitFor(() => innerWidth === 600 && innerHeight === 500);
    const picture = await page.screenshot();
    expect(isPng(picture)).toBe(true);
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([600, 500]);
    await page.close();
  });

  it('asks the network for nothing but the pages', () => {
    const hosts = new Set(stage.server.requests.map((request) => new URL(request).host));
    expect([...hosts].sort()).toEqual(['en.yna.co.kr', 'granted.example', 'other.example']);
  });

  it('hears errors of pages and of content scripts', async () => {
    const before = await stage.browser.errors();
    expect(before).toEqual([]);
    const page = await stage.browser.openPage('https://granted.example/failing');
    await expect.poll(() => stage.browser.errors()).toHaveLength(2);
    const heard = (await stage.browser.errors()).join('\n');
    expect(heard).toContain('page: broken');
    expect(heard).toContain('probe: asked to fail');
    await page.close();
  });
});

function isPng(bytes: Buffer): boolean {
  return bytes.subarray(1, 4).toString() === 'PNG' && bytes.length > 200;
}
