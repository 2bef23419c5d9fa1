import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browser/types.ts';
import { storeSettings } from '../../scripts/looks/settings.ts';
import { faultsIn } from './helpers/axe.ts';
import { type Stage, setStage } from './helpers/in-browser.ts';

const LOOKS = [
  { theme: 'light', language: 'en' },
  { theme: 'dark', language: 'ko' },
];

const PAGES = ['popup.html', 'coverage.html', 'options.html', 'welcome.html'];

describe.each(BROWSER_NAMES)('our own pages in %s', (name) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage(name, () => null);
  });
  afterAll(() => stage?.close());

  describe.each(LOOKS)('$theme, $language', (look) => {
    beforeAll(() => storeSettings(stage.browser, { version: 1, ...look }));

    it.each(PAGES)(
      '%s is in its language and colours to the edge, without accessibility fault',
      async (path) => {
        const page = await stage.browser.openExtensionPage(path);
        await page.waitFor(() => document.querySelector('h1') !== null);
        const frame = await page.evaluate(() => {
          const { documentElement } = document;
          return { language: documentElement.lang, theme: getComputedStyle(documentElement).colorScheme };
        });
        expect(frame).toEqual(look);
        expect(await faultsIn(page)).toEqual([]);
        await page.close();
      },
    );

    it.each(['popup.html', 'options.html', 'welcome.html'])('%s fits 320 px', async (path) => {
      const page = await stage.browser.openExtensionPage(path);
      await page.resize(320, 640);
      await page.waitFor(() => document.querySelector('h1') !== null);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      await page.close();
    });
  });

  it.each(['opcon-more-time', 'china-consistent-failure'])(
    'wordings of %s side by side fit 320 px',
    async (id) => {
      const page = await stage.browser.openExtensionPage(`coverage.html?statement=${id}`);
      await page.resize(320, 640);
      await page.waitFor(() => document.querySelector('.cv-collation .cq-hidden') !== null);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      await page.close();
    },
  );

  it('a view of the coverage begins at its top, wherever the one before was scrolled to', async () => {
    const page = await stage.browser.openExtensionPage('coverage.html?view=timeline');
    await page.resize(480, 420);
    await page.waitFor(() => document.querySelectorAll('.cv-main li[data-statement]').length > 9);
    await page.click('[data-day="2021-03-18"] li[data-statement] a');
    await page.waitFor(() => document.querySelector('.cv-main article') !== null);
    const top = await page.evaluate(() => document.querySelector('h1')?.getBoundingClientRect().top ?? -1);
    expect(top).toBeGreaterThan(0);
    await page.close();
  });

  it('a setting chosen by keyboard is stored and shown again', async () => {
    await storeSettings(stage.browser, { version: 1, language: 'en' });
    const page = await stage.browser.openExtensionPage('options.html');
    await page.waitFor(() => document.querySelector('input[value="underline"]:checked') !== null);
    await page.evaluate(() => document.querySelector<HTMLElement>('input[value="underline"]')?.focus());
    await page.press('ArrowDown');
    await page.waitFor(() => document.querySelector('[role="status"]')?.textContent === 'Saved.');
    await page.goto(`${stage.browser.extensionOrigin}/options.html`);
    expect(await page.waitFor(() => document.querySelector('input[value="tint"]:checked') !== null)).toBe(
      true,
    );
    await page.close();
  });

  it('every control of the options is reached by Tab, in the order it is read', async () => {
    const page = await stage.browser.openExtensionPage('options.html');
    await page.waitFor(() => document.querySelector('h1') !== null);
    const reached: string[] = [];
    for (let steps = 0; steps < 40; steps += 1) {
      await page.press('Tab');
      const at = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return '';
        const all = [...document.querySelectorAll('summary, input, button')];
        return String(all.indexOf(focused));
      });
      if (at === '' || at === reached[0]) break;
      reached.push(at);
    }
    const places = reached.map(Number);
    expect(places.length).toBeGreaterThan(10);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    await page.close();
  });

  it('samples look as marks do on pages: their style sheet is accepted under our own content policy', async () => {
    const page = await stage.browser.openExtensionPage('options.html');
    const lines = await page.waitFor(() => {
      const roots = [...document.querySelectorAll('.cq-sample')].map((sample) => sample.shadowRoot);
      const marks = roots.flatMap((root) => [...(root?.querySelectorAll('crossquote-mark') ?? [])]);
      return (
        marks.length === 18 && marks.slice(0, 3).map((mark) => getComputedStyle(mark).textDecorationStyle)
      );
    });
    expect(lines).toEqual(['solid', 'dashed', 'dotted']);
    await page.close();
  });

  it('leaves the consoles quiet and asks the network for nothing', async () => {
    expect(await stage.browser.errors()).toEqual([]);
    expect(stage.server.requests).toEqual([]);
  });

  it('is declared: options in a tab, and the keys of the popup', () => {
    const folder = join(
      import.meta.dirname,
      '../../.output',
      name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3',
    );
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    expect(manifest.options_ui).toEqual({ open_in_tab: true, page: 'options.html' });
    expect(manifest.commands._execute_action.suggested_key.default).toBe('Alt+Shift+Q');
  });
});
