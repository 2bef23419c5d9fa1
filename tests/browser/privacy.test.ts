import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browser/types.ts';
import { extensionDir } from '../../scripts/setup/build.ts';
import { DETECTOR, type Noticed } from './helpers/detector.ts';
import { type Stage, setStage } from './helpers/in-browser.ts';
import { isChromium, isFirefox } from './helpers/opened-popup.ts';
import { sample, sampleSource } from './helpers/samples.ts';
import { openPopup, visitPage } from './helpers/visit.ts';

const TOUR = ['wire-opcon', 'daily-china', 'korean-daily', 'unlisted-notes'];
const OWN_PAGES = ['popup.html', 'coverage.html', 'options.html', 'welcome.html'];

/** The page on football, with a script that looks for extensions. */
const WATCHFUL = new URL('/www/sample/2021/03/watchful.html', sample('football').url).href;
/** The same script in an article of the meeting: if it noticed nothing there, it would prove nothing elsewhere. */
const WATCHFUL_ARTICLE = new URL('/view/watchful', sample('wire-opcon').url).href;

const withDetector = (id: string): string =>
  sample(id).html.replace(/<head>|<meta/, (tag) => `${DETECTOR}${tag}`);
const watchfulHtml = withDetector('football');

describe.each(BROWSER_NAMES)('what others learn of the reader in %s', (name) => {
  let stage: Stage;
  const files = extensionDir(name);

  beforeAll(async () => {
    const samples = sampleSource();
    const watchful = new Map([
      [WATCHFUL, watchfulHtml],
      [WATCHFUL_ARTICLE, withDetector('wire-opcon')],
    ]);
    stage = await setStage(name, (url) => watchful.get(url.href) ?? samples(url));
  });

  afterAll(() => stage?.close());

  it('is nothing that a tour of everything would send: pages load themselves, and that is all', async () => {
    for (const id of TOUR) {
      const { card } = await visitPage(stage.browser, sample(id).url);
      expect(card.voices.length).toBeGreaterThan(0);
    }
    const other = await stage.browser.openPage(sample('tokyo-two-plus-two').url);
    await (await openPopup(stage.browser, other)).close();
    await other.close();
    for (const path of OWN_PAGES) {
      const own = await stage.browser.openExtensionPage(path);
      await own.waitFor(() => document.querySelector('#app *, main *') !== null);
      const loaded = await own.evaluate(() =>
        performance.getEntriesByType('resource').map((entry) => entry.name),
      );
      expect(loaded.filter((address) => !address.startsWith(stage.browser.extensionOrigin))).toEqual([]);
      // Only links lead to other sites, and only when they are clicked: no prefetch, no picture, no frame, no ping.
      const outward = await own.evaluate((origin: string) => {
        const named = [...document.querySelectorAll('[href]:not(a), [src], a[ping]')];
        return named
          .map((element) => element.outerHTML)
          .filter((html) => /https?:|\/\//.test(html) && !html.includes(origin));
      }, stage.browser.extensionOrigin);
      expect(outward).toEqual([]);
      await own.close();
    }
    const visited = [...TOUR, 'tokyo-two-plus-two'].map((id) => sample(id).url);
    const asked = stage.server.requests.filter((address) => !address.endsWith('/favicon.ico'));
    expect(asked.toSorted()).toEqual(visited.toSorted());
  });

  it('is no cookie, and nothing kept in the pages', async () => {
    const page = await stage.browser.openPage(sample('wire-opcon').url);
    await page.waitFor(() => document.querySelector('crossquote-ui'));
    const kept = await page.evaluate(async () => {
      const databases = await indexedDB.databases();
      return [document.cookie, localStorage.length, sessionStorage.length, databases.length, window.name];
    });
    expect(kept).toEqual(['', 0, 0, 0, '']);
    expect(await cookiesOf(stage)).toBe(0);
    await page.close();
  });

  it('is not that we are there, on a page about something else that looks for extensions', async () => {
    const page = await stage.browser.openPage(WATCHFUL);
    // The gate looks again after 1.2 and after 4 seconds.
    await new Promise((resolve) => setTimeout(resolve, 4500));
    const noticed: Noticed = await page.evaluate(() => Reflect.get(window, 'noticed')());
    const { html, resources, ...rest } = noticed;
    expect(rest).toEqual({
      globals: [],
      changes: [],
      events: [],
      calls: [],
      styles: expect.any(Number),
      highlights: 0,
    });
    expect(rest.styles).toBe((watchfulHtml.match(/<style|rel="stylesheet"/g) ?? []).length);
    expect(html.replace(/<script>[\s\S]*?<\/script>/, '')).not.toMatch(
      /crossquote-|chrome-extension|moz-extension/,
    );
    expect(resources.filter((address) => !address.startsWith(new URL(WATCHFUL).origin))).toEqual([]);
    await page.close();
  });

  it('is seen on an article of the meeting, where the marks are there to be seen', async () => {
    const page = await stage.browser.openPage(WATCHFUL_ARTICLE);
    await page.waitFor(() => document.querySelector('crossquote-mark'));
    const noticed: Noticed = await page.evaluate(() => Reflect.get(window, 'noticed')());
    expect(noticed.changes.length).toBeGreaterThan(0);
    expect(noticed.html).toContain('crossquote-mark');
    await page.close();
  });

  it('is no file of ours: a page can load none of them, even knowing their address', async () => {
    const page = await stage.browser.openPage(WATCHFUL);
    for (const file of ['popup.html', 'manifest.json', 'gate.js', 'annotator.js', 'icon/16.png']) {
      const answers = await page.evaluate(async (address: string) => {
        const load = (tag: 'img' | 'script'): Promise<string> =>
          new Promise((resolve) => {
            const element = document.createElement(tag);
            element.onload = () => resolve('loaded');
            element.onerror = () => resolve('refused');
            element.src = address;
            document.head.append(element);
          });
        const fetched = fetch(address).then(
          () => 'loaded',
          () => 'refused',
        );
        return Promise.all([fetched, load('img'), load('script')]);
      }, `${stage.browser.extensionOrigin}/${file}`);
      expect([file, ...answers]).toEqual([file, 'refused', 'refused', 'refused']);
    }
    await page.close();
  });

  it('is bounded by what the manifest asks for', () => {
    const manifest = JSON.parse(readFileSync(join(files, 'manifest.json'), 'utf8'));
    expect(manifest.permissions.toSorted()).toEqual(['activeTab', 'scripting', 'storage']);
    expect(manifest.host_permissions).not.toContain('*://*/*');
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
    if (name === 'firefox') {
      const { gecko } = manifest.browser_specific_settings;
      expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
    }
  });
});

/** How many cookies the whole browser holds. */
async function cookiesOf({ browser }: Stage): Promise<number> {
  if (isChromium(browser)) return (await browser.puppeteer.defaultBrowserContext().cookies()).length;
  if (!isFirefox(browser)) throw new TypeError(`There is no ${browser.name} here.`);
  return Number(await browser.driver.inAnyChrome('return Services.cookies.cookies.length;'));
}
