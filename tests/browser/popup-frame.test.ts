import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browser/types.ts';
import { storeSettings } from '../../scripts/looks/settings.ts';
import { type Stage, setStage } from './helpers/in-browser.ts';
import { openPopup } from './helpers/visit.ts';

describe.each(BROWSER_NAMES)('the popup over a page in %s', (name) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage(name, () => '<p>Nothing about the meeting.</p>');
    await storeSettings(stage.browser, { version: 1, theme: 'dark' });
  });
  afterAll(() => stage?.close());

  it('is scrolled one way only, and is of one colour to its edge', async () => {
    const page = await stage.browser.openPage('https://news.example/');
    const popup = await openPopup(stage.browser, page);
    await popup.waitFor(() => document.documentElement.scrollHeight > innerHeight);
    const frame = await popup.evaluate(() => {
      const { documentElement: root } = document;
      const { overflowX, backgroundColor } = getComputedStyle(root);
      return {
        isWider: root.scrollWidth > root.clientWidth && overflowX !== 'hidden',
        around: backgroundColor,
        within: getComputedStyle(document.querySelector('.cq') ?? root).backgroundColor,
      };
    });
    expect(frame.isWider).toBe(false);
    expect(frame.around).toBe(frame.within);
    await popup.close();
    await page.close();
  });
});
