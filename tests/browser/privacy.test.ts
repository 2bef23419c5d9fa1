import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browser/types.ts';
import { pageSource, readPageFolder } from '../../scripts/serve/page-folder.ts';
import { lookAtPage } from '../../scripts/start/look-at-page.ts';
import { type Stage, setStage } from './helpers/in-browser.ts';

const SAMPLES = readPageFolder(join(import.meta.dirname, '../pages/samples'));
const samples = pageSource(SAMPLES);
/** On a host where the gate runs; the page is about something else, and looks for us by every known way. */
const SPY = 'https://www.koreaherald.com/spy.html';
/** The gate looks for the last time four seconds after the page has loaded. */
const PATIENCE_MS = 6000;
/** Eight pages with their popups, on a loaded machine. */
const TOUR_MS = 240_000;

const SPY_PAGE = `<!doctype html><html lang="en"><head><title>A maths lesson</title></head><body><article>
<h1>Two plus two</h1><p>Two plus two is four, and “two plus three” is five, the teacher in Seoul said.</p></article><script>
  const seen = [];
  new MutationObserver((records) => { for (const { type, target } of records) seen.push(type + ' ' + target.nodeName); })
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener('message', () => seen.push('message'));
  for (const name of ['attachShadow', 'append', 'setAttribute']) {
    const real = Element.prototype[name];
    Element.prototype[name] = function (...args) { seen.push(name); return real.apply(this, args); };
  }
  const define = document.createElement;
  document.createElement = function (...args) { seen.push('createElement'); return define.apply(this, args); };
  window.report = () => ({ seen, globals: Object.keys(window).filter((key) => /crossquote/i.test(key)) });
</script></body></html>`;

describe.each(BROWSER_NAMES)('the reader’s privacy in %s', (name) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage(name, (url) => (url.href === SPY ? SPY_PAGE : samples(url)));
  });

  afterAll(() => stage?.close());

  it('is kept from a page that is not about the meeting and looks for the extension', async () => {
    const page = await stage.browser.openPage(SPY);
    await new Promise((done) => setTimeout(done, PATIENCE_MS));
    const found = await page.evaluate(async (origin: string) => {
      const { report } = globalThis as unknown as { report(): { seen: string[]; globals: string[] } };
      const files = ['manifest.json', 'popup.html', 'gate.js', 'annotator.js', 'icon/16.png'];
      const read = await Promise.all(
        files.map((file) =>
          fetch(`${origin}/${file}`).then(
            () => [file],
            () => [],
          ),
        ),
      );
      return {
        ...report(),
        files: read.flat(),
        elements: document.querySelectorAll('crossquote-ui, crossquote-mark').length,
        sheets: document.adoptedStyleSheets.length,
        highlights: CSS.highlights.size,
      };
    }, stage.browser.extensionOrigin);
    expect(found).toEqual({ seen: [], globals: [], files: [], elements: 0, sheets: 0, highlights: 0 });
    await page.close();
  });

  it(
    'is kept on a tour: articles, popup, every page of ours; only the pages themselves are asked for',
    async () => {
      for (const { url } of SAMPLES) {
        const page = await stage.browser.openPage(url);
        await lookAtPage(stage.browser, page);
        await page.close();
      }
      for (const path of ['popup.html', 'coverage.html', 'options.html', 'welcome.html']) {
        const page = await stage.browser.openExtensionPage(path);
        await page.waitFor(() => document.body.textContent?.trim());
        await page.close();
      }
      const pages = new Set([SPY, ...SAMPLES.map(({ url }) => url)]);
      const asked = stage.server.requests.filter((url) => !url.endsWith('/favicon.ico'));
      expect(asked.length).toBeGreaterThanOrEqual(pages.size);
      expect(asked.filter((url) => !pages.has(url))).toEqual([]);
    },
    TOUR_MS,
  );

  it('leaves no cookie and nothing in the storage of a page', async () => {
    const [sample] = SAMPLES;
    const page = await stage.browser.openPage(sample?.url ?? SPY);
    const kept = await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
    expect(kept).toEqual(['', 0, 0]);
  });
});
