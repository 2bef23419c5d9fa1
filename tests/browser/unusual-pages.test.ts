import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type TestPage } from '../../scripts/browser/types.ts';
import { listedStatements, marksCovered, openCard } from './helpers/card.ts';
import { type Stage, setStage } from './helpers/in-browser.ts';

const HOST = 'https://www.koreatimes.co.kr';

const INTRODUCTION =
  'The two-plus-two meeting of March 18, 2021 in Seoul stuck with everybody who was in the room that day.';
const CHINA =
  'Antony Blinken on China: “We are clear eyed about Beijing’s consistent failure to uphold its commitments.”';
const OPCON =
  'Lloyd Austin on command in wartime: “While meeting all the conditions for this transition will take more time, I am confident that this process will strengthen our alliance.”';
const ALLIANCE =
  'And the joint statement with Chung Eui-yong and Suh Wook, in its plainest line: “Amid increasing global threats, the Alliance has never been more important.”';
const ALL = [INTRODUCTION, CHINA, OPCON, ALLIANCE].map((text) => `<p>${text}</p>`).join('\n');

/** What each of the three quotations is known as. */
const STATEMENTS = ['china-consistent-failure', 'opcon-more-time', 'js-never-more-important'];

/** Lines that say nothing, more than a window shows. */
const LINES = 'Bread was baked in the morning by people who like bread.<br>'.repeat(80);

const BODIES: Readonly<Record<string, string>> = {
  '/contents': `<div style="display: contents"><article>${ALL}</article></div>`,
  '/contents-of-paragraphs': `<article><style>p { display: contents }</style>${ALL}</article>`,
  '/contents-around-a-slot': `<my-story><template shadowrootmode="open"><style>:host { display: contents }</style>
    <section><slot></slot></section></template>${ALL}</my-story>`,
  '/ruby': `<article>${ALL.replace('Beijing', '<ruby>Beijing<rt>bay-jing</rt></ruby>')}</article>`,
  '/drawing': `<svg width="700" height="600"><text y="9">Blinken</text><foreignObject y="20" width="700" height="580">
    <article>${ALL}</article></foreignObject></svg>`,
  '/details': `<article>${ALL.replace(`<p>${OPCON}</p>`, `<details open><summary>More</summary><p>${OPCON}</p></details>`)}</article>`,
  '/zoomed': `<style>html { zoom: 1.7 }</style><article>${ALL}</article>`,
  '/header': `<header style="position: fixed; inset: 0 0 auto; height: 300px; z-index: 2147483647; background: #ccc"></header>
    <article style="margin-top: 320px">${ALL}</article>`,
  '/box': `<div id="box" style="height: 160px; margin-top: 300px; overflow: auto"><article>${ALL}</article>
    <div style="height: 900px"></div></div>`,
  '/application': `<div id="root" style="position: fixed; inset: 0; overflow: auto">
    <div>${[INTRODUCTION, CHINA, OPCON, ALLIANCE].join(`<br>${LINES}`)}</div></div><script>'an application'</script>`,
  '/out-of-sight': `<style>.sr { position: absolute; clip: rect(0, 0, 0, 0); width: 1px; height: 1px; overflow: hidden }
    #far { position: absolute; inset-inline-start: -999em }</style>
    <article>${ALL.replace(OPCON, `Then <span class="sr">${OPCON}</span>`)}<p id="far">${OPCON}</p></article>`,
  '/hidden-words': `<article>${ALL.replace(OPCON, `Then <span style="display: none">${OPCON}</span>`)}</article>`,
};

const pageOf = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Two-plus-two in Seoul: Blinken and Austin</title>
  <meta property="article:published_time" content="2021-03-18T08:00:00+09:00"></head><body>${body}</body></html>`;

/** Where the open card is. Runs in the page. */
function cardBox() {
  const card = document.querySelector('crossquote-ui')?.shadowRoot?.querySelector('.cq-card');
  if (!card) return null;
  const { left, top, right, bottom, width } = card.getBoundingClientRect();
  const isInside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  return { isInside, width: Math.round(width) };
}

describe.each(BROWSER_NAMES)('an unusual page in %s', (name) => {
  let stage: Stage;
  let page: TestPage;

  beforeAll(async () => {
    stage = await setStage(name, ({ pathname }) => pageOf(BODIES[pathname] ?? ''));
  });
  afterAll(() => stage?.close());
  afterEach(() => page?.close());

  const open = async (path: string, statements: readonly string[] = STATEMENTS): Promise<void> => {
    page = await stage.browser.openPage(HOST + path);
    await expect.poll(() => page.evaluate(listedStatements)).toEqual(statements);
  };

  it.each(['/contents', '/contents-of-paragraphs', '/contents-around-a-slot', '/ruby', '/drawing'])(
    'is read: %s',
    (path) => open(path),
  );

  it.each([
    ['are hidden in the middle of a line', '/hidden-words'],
    ['stand where nobody sees them', '/out-of-sight'],
  ])('is read without words that %s', (_which, path) =>
    open(
      path,
      STATEMENTS.filter((statement) => statement !== 'opcon-more-time'),
    ),
  );

  it('is walked past marks that it has hidden since', async () => {
    await open('/details');
    await page.evaluate(() => document.querySelector('details')?.removeAttribute('open'));
    const walked: (string | undefined)[] = [];
    for (const keys of ['Alt+Shift+N', 'Alt+Shift+N', 'Alt+Shift+P']) {
      await page.press(keys);
      walked.push((await openCard(page)).statement);
    }
    expect(walked).toEqual([STATEMENTS[0], STATEMENTS[2], STATEMENTS[0]]);
  });

  it('is walked through the lines of one long block in a box that an application scrolls', async () => {
    await open('/application');
    const walked: string[] = [];
    for (const _ of STATEMENTS) {
      await page.press('Alt+Shift+N');
      const isNew = (last: string | undefined): string | null => {
        const root = document.querySelector('crossquote-ui')?.shadowRoot;
        const card = root?.querySelector<HTMLElement>('.cq-popover:popover-open:not([data-away]) .cq-card');
        return card?.dataset.statement === last ? null : (card?.dataset.statement ?? null);
      };
      walked.push(await page.waitFor(isNew, walked.at(-1)));
    }
    expect(walked).toEqual(STATEMENTS);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  it('has the card beside its words though it zooms itself', async () => {
    await open('/zoomed');
    await page.hover('crossquote-mark');
    await openCard(page);
    await expect.poll(() => page.evaluate(cardBox)).toMatchObject({ isInside: true, width: 400 });
    expect(await page.evaluate(marksCovered, 'china-consistent-failure')).toBe(0);
  });

  it('has no card in sight while the words are scrolled out of their box', async () => {
    await open('/box');
    await page.hover('crossquote-mark');
    await openCard(page);
    const isAway = (): boolean | undefined =>
      document
        .querySelector('crossquote-ui')
        ?.shadowRoot?.querySelector('.cq-popover:popover-open')
        ?.hasAttribute('data-away');
    const scrollTo = (top: number): void =>
      document.querySelector('#box')?.scrollTo({ top, behavior: 'instant' });
    await page.click('crossquote-ui >>> .cq-tools button');
    await page.evaluate(scrollTo, 200);
    await expect.poll(() => page.evaluate(isAway)).toBe(true);
    await page.evaluate(scrollTo, 0);
    await expect.poll(() => page.evaluate(isAway)).toBe(false);
  });

  it('has the list of statements over its fixed header', async () => {
    await open('/header');
    await page.evaluate(() => {
      const end = document.createElement('button');
      document.documentElement.append(end);
      end.focus();
    });
    await page.press('Shift+Tab');
    const onTop = await page.waitFor(() => {
      const focused = document.querySelector('crossquote-ui')?.shadowRoot?.activeElement;
      const { left = 0, top = 0 } = focused?.getBoundingClientRect() ?? {};
      return focused && document.elementFromPoint(left + 10, top + 10)?.localName;
    });
    expect(onTop).toBe('crossquote-ui');
  });
});
