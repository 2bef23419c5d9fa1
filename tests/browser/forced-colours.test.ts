import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browser/types.ts';
import { storeSettings } from '../../scripts/looks/settings.ts';
import { pageSource, readPageFolder } from '../../scripts/serve/page-folder.ts';
import { faultsIn } from './helpers/axe.ts';
import { forceColours } from './helpers/force-colours.ts';
import { type Stage, setStage } from './helpers/in-browser.ts';
import { openPopup } from './helpers/visit.ts';

const SAMPLES = readPageFolder(join(import.meta.dirname, '../pages/samples'));
const ARTICLE = SAMPLES.find(({ id }) => id === 'daily-china')?.url ?? '';

/** Runs inside the page. Buttons with too little contrast between text and background, by the luminances of WCAG. */
function faintButtons(): string[] {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  return [...document.querySelectorAll('.cq-button')].flatMap((button) => {
    const { color, backgroundColor } = getComputedStyle(button);
    const [dark = 0, light = 0] = [luminance(color), luminance(backgroundColor)].toSorted((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05) < 4.5
      ? [`${button.textContent}: ${color} on ${backgroundColor}`]
      : [];
  });
}

describe.each(BROWSER_NAMES)('in forced colours in %s', (name) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage(name, pageSource(SAMPLES));
    await storeSettings(stage.browser, { version: 1, language: 'en' });
  });
  afterAll(() => stage?.close());

  it.each(['options.html', 'welcome.html'])('the buttons of %s are read', async (path) => {
    const page = await stage.browser.openExtensionPage(path);
    await forceColours(stage.browser, page);
    await page.waitFor(() => document.querySelector('.cq-button') !== null);
    expect(await page.evaluate(faintButtons)).toEqual([]);
    await page.close();
  });

  it('how much a reason weighs is seen in the popup', async () => {
    const page = await stage.browser.openPage(ARTICLE);
    const popup = await openPopup(stage.browser, page);
    await forceColours(stage.browser, popup);
    const bar = await popup.evaluate(() => {
      const weight = document.querySelector('.cq-weight');
      if (weight === null) return null;
      const { backgroundColor: ground, borderTopWidth: edge, borderTopColor: ink } = getComputedStyle(weight);
      // Only Firefox tells of this part of a bar.
      return { ground, edge, ink, fill: getComputedStyle(weight, '::-moz-meter-bar').backgroundColor || ink };
    });
    expect(bar?.edge).toBe('1px');
    expect(bar?.ink).not.toBe(bar?.ground);
    expect(bar?.fill).toBe(bar?.ink);
    expect(await faultsIn(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });
});
