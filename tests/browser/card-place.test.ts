import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type TestPage } from '../../scripts/browser/types.ts';
import { cardState, listedStatements, openCard } from './helpers/card.ts';
import { type Stage, setStage } from './helpers/in-browser.ts';
import { sample, statementsOf } from './helpers/samples.ts';

const ARTICLE = sample('wire-opcon');
const SITE = ARTICLE.url.replace(/[^/]*$/, '');
/** A statement that is in one place of the page. */
const STATEMENT = 'bond-shared-sacrifice';
const MARK = `crossquote-mark[data-statement="${STATEMENT}"]`;

const withEnd = (end: string): string => ARTICLE.html.replace('</body>', () => `${end}</body>`);
/** A page that rewrites itself on a press with `document.open`, which removes all listeners from its document and window. */
const REWRITTEN = `<button>Anew</button><script>
  document.querySelector('button').onclick = () => {
    const html = document.documentElement.outerHTML.replaceAll(/<(\\/?)crossquote-[^>]*>/g, '');
    document.open();
    document.write(html);
    document.close();
  };
</script>`;

const PAGES = new Map([
  ['plain', ARTICLE.html],
  ['centred', withEnd('<style>html { max-width: 500px; margin: auto } body { font-size: 14px }</style>')],
  [
    'downwards',
    withEnd('<style>html { writing-mode: vertical-rl } body { margin: 0; max-width: none }</style>'),
  ],
  ['rewritten', withEnd(REWRITTEN)],
]);

/** Where the open card is, and its part that scrolls. Runs in the page. */
function cardBox() {
  const root = document.querySelector('crossquote-ui')?.shadowRoot;
  const card = root?.querySelector<HTMLElement>('.cq-popover:popover-open .cq-card');
  const middle = card?.querySelector('.cq-card-scroll');
  if (!card || !middle) return null;
  const { left, right, width } = card.getBoundingClientRect();
  const shown = Math.min(card.clientHeight, middle.clientHeight);
  return { left, right, width, shown, hidesMiddle: middle.scrollHeight > middle.clientHeight };
}

/** Whether all lines of a mark are on one side of the open card. Runs in the page. */
function isAtSide(mark: string): boolean {
  const card = document.querySelector('crossquote-ui')?.shadowRoot?.querySelector('.cq-card');
  const { left, right } = card?.getBoundingClientRect() ?? { left: 0, right: 0 };
  const lines = [...document.querySelectorAll(mark)].flatMap((element) => [...element.getClientRects()]);
  return lines.every((line) => line.right <= left) || lines.every((line) => line.left >= right);
}

describe.each(BROWSER_NAMES)('the place of the card in %s', (name) => {
  let stage: Stage;
  let page: TestPage;

  beforeAll(async () => {
    stage = await setStage(name, ({ pathname }) => PAGES.get(pathname.replace(/^.*\//, '')) ?? null);
  });
  afterAll(() => stage?.close());
  afterEach(() => page?.close());

  const open = async (path: string): Promise<void> => {
    page = await stage.browser.openPage(SITE + path);
    await expect.poll(() => page.evaluate(listedStatements)).toHaveLength(statementsOf('wire-opcon').length);
  };

  it('is under the pointer where the page centres its root', async () => {
    await open('centred');
    await page.hover(MARK);
    await openCard(page);
    const pointer = await page.evaluate((mark: string) => {
      const { left = 0, width = 0 } = document.querySelector(mark)?.getClientRects()[0] ?? {};
      return left + width / 2;
    }, MARK);
    await expect
      .poll(async () => {
        const box = await page.evaluate(cardBox);
        return box !== null && box.left <= pointer && pointer <= box.right;
      })
      .toBe(true);
  });

  it('is at the side of lines that run down the page', async () => {
    await open('downwards');
    await page.resize(1000, 500);
    await page.hover(MARK);
    await openCard(page);
    await expect.poll(() => page.evaluate(isAtSide, MARK)).toBe(true);
    expect((await page.evaluate(cardBox))?.width).toBe(400);
  });

  it('has room for what it says on a page at 400 %, where all of it scrolls', async () => {
    await open('plain');
    await page.resize(480, 260);
    await page.press('Alt+Shift+N');
    await openCard(page);
    await expect.poll(() => page.evaluate(cardBox)).toMatchObject({ hidesMiddle: false });
    expect((await page.evaluate(cardBox))?.shown).toBeGreaterThan(120);
    await page.press('Escape');
    await expect.poll(() => page.evaluate(cardState)).toBeNull();
  });

  it('survives a page that rewrites itself: pointer and keys go on', async () => {
    await open('rewritten');
    await page.hover(MARK);
    await openCard(page);
    await page.click('button');
    await expect.poll(() => page.evaluate(listedStatements)).toHaveLength(statementsOf('wire-opcon').length);
    await page.hover('h1');
    await expect.poll(() => page.evaluate(cardState)).toBeNull();
    await page.hover(MARK);
    await openCard(page);
    await page.press('Escape');
    await expect.poll(() => page.evaluate(cardState)).toBeNull();
    await page.press('Alt+Shift+N');
    await openCard(page);
  });

  it('and of the list of statements is within a narrow page', async () => {
    await open('plain');
    await page.resize(320, 640);
    await page.evaluate(() =>
      document.querySelector('crossquote-ui')?.shadowRoot?.querySelector('button')?.focus(),
    );
    const sides = await page.waitFor(() => {
      const nav = document.querySelector('crossquote-ui')?.shadowRoot?.querySelector('nav:focus-within');
      const { left, right } = nav?.getBoundingClientRect() ?? { left: 0, right: 0 };
      return nav && [left, document.documentElement.clientWidth - right];
    });
    expect(Math.min(...sides)).toBe(8);
  });

  it('leaves the consoles quiet', async () => {
    await open('plain');
    expect(await stage.browser.errors()).toEqual([]);
  });
});
