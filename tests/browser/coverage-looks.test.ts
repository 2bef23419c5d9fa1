import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type TestPage } from '../../scripts/browser/types.ts';
import { storeSettings } from '../../scripts/looks/settings.ts';
import { type Stage, setStage } from './helpers/in-browser.ts';

/** Runs inside the page. What is wider than the box it is shown in. */
const cutTexts = (selector: string): string[] =>
  [...document.querySelectorAll(selector)]
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
    .map(({ textContent }) => textContent);

/** Runs inside the page. Values or hints in fields that are too narrow for them. */
function cutChoices(): string[] {
  const ARROW = 16;
  const pen = document.createElement('canvas').getContext('2d');
  const widthOf = (field: Element, text: string): number => {
    const { fontWeight, fontSize, fontFamily } = getComputedStyle(field);
    if (pen) pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    return pen?.measureText(text).width ?? 0;
  };
  return [...document.querySelectorAll('.cv-filters :is(select, input)')].flatMap((field) => {
    const isChoice = field instanceof HTMLSelectElement;
    const text = isChoice
      ? (field.selectedOptions[0]?.text ?? '')
      : (field.getAttribute('placeholder') ?? '');
    return widthOf(field, text) + (isChoice ? ARROW : 0) > field.clientWidth ? [text] : [];
  });
}

/** Letters between which no line may break; Korean ones only if the page itself is Korean. */
const LETTERS = { en: '[\\p{Script=Latin}\\d]+', ko: '[\\p{Script=Latin}\\p{Script=Hangul}\\d]+' };

/** Runs inside the page. Words of these letters that stand on two lines. */
function brokenWords(selector: string, letters: string): string[] {
  return [...document.querySelectorAll(selector)].flatMap((element) => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const broken: string[] = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      for (const { index, 0: word } of (text.nodeValue ?? '').matchAll(new RegExp(letters, 'gu'))) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
          broken.push(word);
      }
    }
    return broken;
  });
}

describe.each(BROWSER_NAMES)('the coverage page in %s', (name) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage(name, () => null);
  });
  afterAll(() => stage?.close());

  /** Opens a view of it, and waits for something in it. */
  async function open(query: string, width: number, awaited: string): Promise<TestPage> {
    const page = await stage.browser.openExtensionPage(`coverage.html${query}`);
    await page.resize(width, 720);
    await page.waitFor((selector: string) => document.querySelector(selector) !== null, awaited);
    return page;
  }

  describe.each(['en', 'ko'] as const)('in %s', (language) => {
    beforeAll(() => storeSettings(stage.browser, { version: 1, language }));

    it.each([
      ['who said something', '', '.cv-row-facts > b'],
      ['the days of the trip', '?view=timeline', '.cv-trip > li'],
    ])('shows %s in full on a phone', async (_what, query, selector) => {
      const page = await open(query, 360, selector);
      expect(await page.evaluate(cutTexts, selector)).toEqual([]);
      await page.close();
    });

    // The last two: 1280 px enlarged to 200 and to 400 %.
    it.each([1280, 360, 640, 320])(
      'shows in full what is chosen and whose words these are, at %i px',
      async (width) => {
        const page = await open('', width, '.cv-row-facts > b');
        expect(await page.evaluate(cutChoices)).toEqual([]);
        expect(await page.evaluate(cutTexts, '.cv-row-facts > b')).toEqual([]);
        await page.close();
      },
    );

    it.each([1280, 360])('breaks no word of the list of articles at %i px', async (width) => {
      const page = await open('?view=articles', width, '.cv-index tbody th');
      expect(await page.evaluate(brokenWords, '.cv-index :is(th, td)', LETTERS[language])).toEqual([]);
      await page.close();
    });

    it('says that nothing matches where the rows would stand', async () => {
      const page = await open('?q=zzzz', 1280, '.cv-empty');
      const gap = await page.evaluate(() => {
        const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
        return (boxOf('.cv-empty')?.top ?? 0) - (boxOf('.cv-matrix thead')?.bottom ?? 0);
      });
      expect(gap).toBeLessThan(40);
      await page.close();
    });
  });

  it('sets the number of a form on the line of its name', async () => {
    const page = await open('?statement=china-critical-role', 1280, '.cq-group h3 > .cq-dim');
    const offsets = await page.evaluate(() =>
      [...document.querySelectorAll('.cq-group h3')].map((heading) => {
        const [form, count] = heading.children;
        const words = document.createRange();
        words.selectNodeContents(form?.lastChild ?? heading);
        return words.getBoundingClientRect().bottom - (count?.getBoundingClientRect().bottom ?? 0);
      }),
    );
    expect(offsets.length).toBeGreaterThan(1);
    expect(offsets.filter((offset) => Math.abs(offset) > 0.5)).toEqual([]);
    await page.close();
  });
});
