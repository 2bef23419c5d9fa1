import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChromiumPage } from '../../scripts/browser/chromium-page.ts';
import { FirefoxPage } from '../../scripts/browser/firefox-page.ts';
import { BROWSER_NAMES, type TestPage } from '../../scripts/browser/types.ts';
import { storeSettings } from '../../scripts/looks/settings.ts';
import { type Stage, setStage } from './helpers/in-browser.ts';
import { isFirefox } from './helpers/opened-popup.ts';

/** How often text is shown in a PDF: once for each run of a line or more. */
function textRuns(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const streams = [...text.matchAll(/(?<!end)stream\r?\n/g)].map(({ index, 0: { length } }) =>
    text.slice(index + length, text.indexOf('endstream', index)),
  );
  const shown = streams.map((stream) => {
    try {
      return (
        inflateSync(Buffer.from(stream, 'latin1'))
          .toString('latin1')
          .match(/\bT[jJ]\b/g)?.length ?? 0
      );
    } catch {
      // A picture or a font, which is compressed in another way.
      return 0;
    }
  });
  return shown.reduce((sum, count) => sum + count, 0);
}

describe.each(BROWSER_NAMES)('on paper in %s', (name) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage(name, () => null);
    await storeSettings(stage.browser, { version: 1, language: 'en', theme: 'dark' });
  });
  afterAll(() => stage?.close());

  /** The first sheet as a PDF. */
  async function firstSheet(page: TestPage): Promise<Buffer> {
    if (page instanceof ChromiumPage) return Buffer.from(await page.puppeteer.pdf({ pageRanges: '1' }));
    if (!isFirefox(stage.browser) || !(page instanceof FirefoxPage)) throw new TypeError('No such browser.');
    const sheet = await stage.browser.driver.inTab(
      page.handle,
      (marionette) => marionette.send('WebDriver:Print', { pageRanges: ['1'] }),
      true,
    );
    return Buffer.from(String(sheet), 'base64');
  }

  it('what an article carries begins below its headline, and no new sheet', async () => {
    const page = await stage.browser.openExtensionPage('coverage.html?article=voa-reaffirm-stance');
    await page.waitFor(() => document.querySelector('[data-list="carried"]') !== null);
    expect(textRuns(await firstSheet(page))).toBeGreaterThan(20);
    await page.close();
  });

  it('the cross of what is left out is cut out, as crossed gradients are printed as a square', async () => {
    const page = await stage.browser.openExtensionPage('coverage.html');
    await page.waitFor(() => document.querySelector('td[data-standing="absent"]') !== null);
    const cross = await page.evaluate(() => {
      const cell = document.querySelector('td[data-standing="absent"]') ?? document.body;
      const { backgroundImage, clipPath } = getComputedStyle(cell, '::before');
      return { backgroundImage, corners: clipPath.split(',').length };
    });
    expect(cross).toEqual({ backgroundImage: 'none', corners: 12 });
    await page.close();
  });
});
