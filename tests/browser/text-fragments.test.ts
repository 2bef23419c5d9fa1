import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browser/types.ts';
import { type Stage, setStage } from './helpers/in-browser.ts';

/** The sites: only the words of the article that is asked for, between screens of empty space. */
const printed = new Map<string, readonly string[]>();

function pageOf(address: string): string | null {
  const quotations = printed.get(address);
  if (quotations === undefined) return null;
  const gap = '<div style="height: 300vh"></div>';
  return `<!doctype html>${gap}${quotations.map((words) => `<p>(…) “${words}” (…)</p>${gap}`).join('')}`;
}

/** Runs inside the page. The quotations that can be seen. */
const inView = (): string[] =>
  [...document.querySelectorAll('p')]
    .filter((quotation) => {
      const { top, bottom } = quotation.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    })
    .map(({ textContent }) => textContent);

describe.each(BROWSER_NAMES)('links to articles in %s', (name) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage(name, ({ host, pathname }) => pageOf(host + pathname));
  });
  afterAll(() => stage?.close());

  it.each([
    ['English', 'hankyoreh-fully-coordinated'],
    ['English with insertions', 'taipeitimes-influence'],
    ['Korean', 'khan-joint-statement-ko'],
    ['Chinese', 'voa-chinese'],
    ['Japanese', 'kbs-japanese'],
    ['Spanish', 'larazon-efe-es'],
  ])('open it at the words, in %s', async (_language, article) => {
    const page = await stage.browser.openExtensionPage(`coverage.html?article=${article}`);
    await page.waitFor(() => document.querySelector('a.cq-words') !== null);
    const links = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('a.cq-words')].map(({ href, textContent }) => ({
        href,
        words: textContent,
      })),
    );
    for (const { href } of links) {
      const { host, pathname } = new URL(href);
      printed.set(
        host + pathname,
        links.map(({ words }) => words),
      );
    }
    const missed: string[] = [];
    for (const { href, words } of links) {
      // The same page with another fragment would not be loaded anew.
      await page.goto('about:blank');
      await page.goto(href);
      const seen = await page.waitFor(inView);
      if (!seen.some((quotation) => quotation.includes(words))) missed.push(words);
    }
    expect(links.length).toBeGreaterThan(0);
    expect(missed).toEqual([]);
    await page.close();
  });
});
