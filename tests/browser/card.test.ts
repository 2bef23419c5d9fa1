import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type TestPage } from '../../scripts/browser/types.ts';
import { storeSettings } from '../../scripts/looks/settings.ts';
import { readPageFolder } from '../../scripts/serve/page-folder.ts';
import { faultsIn } from './helpers/axe.ts';
import {
  cardState,
  focusInCard,
  listedStatements,
  marksCovered,
  openCard,
  statementOpened,
  statementShown,
  unwelcomingPage,
} from './helpers/card.ts';
import { type Stage, setStage } from './helpers/in-browser.ts';
import { markedPlaces } from './helpers/marks.ts';

const ARTICLE = 'https://www.koreatimes.co.kr/www/sample/2021/03/common-approach.html';
const SAMPLE = readPageFolder(join(import.meta.dirname, '../pages/samples')).find(
  ({ url }) => url === ARTICLE,
);
const ROLE = 'crossquote-mark[data-statement="china-critical-role"]';
const LAST = 'crossquote-mark[data-statement="policy-review-pressure-diplomacy"]';

describe.each(BROWSER_NAMES)('the card in %s', (name) => {
  let stage: Stage;
  let page: TestPage;

  beforeAll(async () => {
    stage = await setStage(name, () => unwelcomingPage(SAMPLE?.html ?? ''));
  });
  afterAll(() => stage?.close());

  beforeEach(async () => {
    page = await stage.browser.openPage(ARTICLE);
    await page.waitFor(() => document.querySelectorAll('crossquote-mark').length > 3);
    await page.waitFor(() => document.querySelector('crossquote-ui')?.shadowRoot?.querySelector('nav'));
  });
  afterEach(() => page?.close());

  it('opens under a resting pointer with the other outlets, and covers none of its words', async () => {
    await page.hover(ROLE);
    const card = await openCard(page);
    expect(card.statement).toBe('china-critical-role');
    expect(card.outlets).toBeGreaterThan(3);
    expect(card.announced).toContain('Antony Blinken');
    expect(await page.evaluate(marksCovered, 'china-critical-role')).toBe(0);
  });

  it('stays at its words, with the focus, when the page puts the same quotation before them', async () => {
    const open = () => page.evaluate(() => document.querySelector<HTMLElement>('[data-active]')?.dataset.key);
    await page.press('Alt+Shift+N');
    await openCard(page);
    const key = await open();
    await page.evaluate(() => {
      const words = document.querySelector('[data-active]')?.closest('p') as Element;
      const copy = document.createElement('p');
      copy.textContent = words.textContent;
      words.before(copy);
    });
    await page.waitFor(() =>
      document
        .querySelector('[data-active]')
        ?.closest('p')
        ?.previousElementSibling?.querySelector('crossquote-mark'),
    );
    expect(await open()).toBe(key);
    expect(await page.evaluate(focusInCard)).not.toBe('');
  });

  it('stays while the pointer goes from the words into the card, and closes after it has left both', async () => {
    await page.hover(ROLE);
    await openCard(page);
    await page.hover('crossquote-ui >>> .cq-card-scroll');
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect((await page.evaluate(cardState))?.statement).toBe('china-critical-role');
    await page.hover('h1');
    await page.waitFor(() => !document.querySelector('crossquote-ui')?.shadowRoot?.querySelector('.cq-card'));
  });

  it('is found, opened and closed by keyboard alone, and gives the focus back', async () => {
    const listed = await page.evaluate(listedStatements);
    await page.evaluate(() => {
      // The list of statements is the last landmark of the page: go backwards from its end.
      const end = document.createElement('button');
      document.documentElement.append(end);
      end.focus();
    });
    await page.press('Shift+Tab');
    await page.press('Enter');
    const card = await openCard(page);
    expect(card.statement).toBe(listed.at(-1));
    expect(await page.waitFor(focusInCard)).toContain('cq-card-scroll');
    await page.press('Escape');
    const after = await page.waitFor(() => {
      const root = document.querySelector('crossquote-ui')?.shadowRoot;
      const isOpen = root?.querySelector('.cq-card');
      return !isOpen && root?.activeElement instanceof HTMLElement && root.activeElement.dataset.statement;
    });
    expect(after).toBe(listed.at(-1));
  });

  it('walks from mark to mark with Alt+Shift+N and P, round the page', async () => {
    const places = (await markedPlaces(page)).map(({ statement }) => statement);
    const walked: (string | undefined)[] = [];
    for (const keys of ['Alt+Shift+N', 'Alt+Shift+N', 'Alt+Shift+P', 'Alt+Shift+P']) {
      await page.press(keys);
      walked.push((await page.waitFor(cardState)).statement);
    }
    expect(walked).toEqual([places[0], places[1], places[0], places.at(-1)]);
    expect(await page.waitFor(focusInCard)).toContain('cq-card-scroll');
  });

  it('lets no key that is pressed in it reach the shortcuts of the page', async () => {
    await page.press('Alt+Shift+N');
    await page.waitFor(focusInCard);
    await page.press('j');
    await page.press('Tab');
    expect(await page.evaluate(() => document.body.dataset.heard ?? '')).not.toMatch(/j|Tab/);
    await page.press('Escape');
    await page.press('j');
    expect(await page.waitFor(() => document.body.dataset.heard)).toContain('j');
  });

  it('cannot be used by the page, which reaches its buttons but has no hand', async () => {
    await page.hover(ROLE);
    await openCard(page);
    const pressed = await page.evaluate(() => {
      const root = document.querySelector('crossquote-ui')?.shadowRoot;
      const buttons = [...(root?.querySelectorAll('button') ?? [])];
      for (const button of buttons) button.click();
      for (const button of buttons) {
        button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
        button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      }
      const all = root?.querySelector<HTMLElement>('.cq-all');
      const place = all?.parentElement;
      if (!all || !place) return 0;
      document.body.append(all);
      all.click();
      place.append(all);
      return buttons.length;
    });
    expect(pressed).toBeGreaterThan(5);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect((await page.evaluate(cardState))?.statement).toBe('china-critical-role');
    expect(await statementShown(stage.browser)).toBeUndefined();
    const isPinned = (): boolean =>
      document.querySelector('crossquote-ui')?.shadowRoot?.querySelector('[data-pinned="true"]') != null;
    expect(await page.evaluate(isPinned)).toBe(false);
    await page.click('crossquote-ui >>> [aria-pressed]');
    await page.waitFor(isPinned);
  });

  it('cannot be restyled by the page, and lies over whatever the page puts on top', async () => {
    await page.hover(ROLE);
    await openCard(page);
    // Its words can be selected where the pointer is on it.
    await page.hover('crossquote-ui >>> .cq-speaker');
    const look = await page.evaluate(() => {
      const root = document.querySelector('crossquote-ui')?.shadowRoot;
      const card = root?.querySelector('.cq-card');
      const speaker = root?.querySelector('.cq-speaker');
      if (!root || !card || !speaker) return null;
      const box = card.getBoundingClientRect();
      const style = getComputedStyle(speaker);
      return {
        size: style.fontSize,
        case: style.textTransform,
        direction: style.direction,
        select: getComputedStyle(card).userSelect,
        width: box.width,
        onTop: document.elementFromPoint(box.left + 30, box.top + 30)?.localName,
      };
    });
    expect(look).toEqual({
      size: '18px',
      case: 'none',
      direction: 'ltr',
      select: 'text',
      width: 400,
      onTop: 'crossquote-ui',
    });
  });

  it('follows its words when a box of the page scrolls, and goes out of sight with them', async () => {
    await page.press('Alt+Shift+P');
    await openCard(page);
    const gap = (): number | null => {
      const card = document.querySelector('crossquote-ui')?.shadowRoot?.querySelector('.cq-card');
      const marks = [...document.querySelectorAll('crossquote-mark[data-active]')];
      const boxes = marks.flatMap((mark) => [...mark.getClientRects()]);
      if (!card || boxes.length === 0) return null;
      const { top, bottom } = card.getBoundingClientRect();
      const above = Math.min(...boxes.map((box) => box.top)) - bottom;
      const below = top - Math.max(...boxes.map((box) => box.bottom));
      return Math.round(Math.max(above, below));
    };
    await expect.poll(() => page.evaluate(gap)).toBe(6);
    await page.evaluate(() => document.querySelector('article')?.scrollBy({ top: 40, behavior: 'instant' }));
    await expect.poll(() => page.evaluate(gap)).toBe(6);
    await page.evaluate(() => document.querySelector('article')?.scrollTo({ top: 0, behavior: 'instant' }));
    await page.evaluate(() => window.scrollTo({ top: 5000, behavior: 'instant' }));
    const away = () =>
      document.querySelector('crossquote-ui')?.shadowRoot?.querySelector('.cq-popover[data-away]') != null;
    expect(await page.waitFor(away)).toBe(true);
    expect(await page.evaluate(focusInCard)).toContain('cq-card-scroll');
  });

  it('fits a phone’s width, as far as the browser can be made that narrow', async () => {
    await page.resize(320, 640);
    await page.hover(ROLE);
    await openCard(page);
    const box = await page.evaluate(() => {
      const card = document.querySelector('crossquote-ui')?.shadowRoot?.querySelector('.cq-card');
      const { left = -1, right = -1 } = card?.getBoundingClientRect() ?? {};
      return { left, room: innerWidth - right, overflow: card ? card.scrollWidth - card.clientWidth : -1 };
    });
    expect(box.left).toBeGreaterThanOrEqual(8);
    expect(box.room).toBeGreaterThanOrEqual(8);
    expect(box.overflow).toBe(0);
    expect(await page.evaluate(marksCovered, 'china-critical-role')).toBe(0);
  });

  it('opens the statement’s whole coverage on a click, and stays', async () => {
    await page.hover(LAST);
    await openCard(page);
    await page.click(LAST);
    expect(await statementOpened(stage.browser)).toContain('statement=policy-review-pressure-diplomacy');
  });

  it('has no accessibility fault, colours included', async () => {
    await page.press('Alt+Shift+N');
    await page.waitFor(focusInCard);
    // A card that is still fading in has less contrast than it will have.
    await page.waitFor(
      () => document.querySelector('crossquote-ui')?.shadowRoot?.getAnimations().length === 0,
    );
    expect(await faultsIn(page, 'crossquote-ui')).toEqual([]);
  });

  it('leaves the consoles quiet and asks the network for nothing', async () => {
    expect(await stage.browser.errors()).toEqual([]);
    expect(stage.server.requests.filter((url) => !url.endsWith('/common-approach.html'))).toEqual(
      stage.server.requests.filter((url) => url.endsWith('/favicon.ico')),
    );
  });

  it('leaves the page when the reader pauses it, and comes back afterwards', async () => {
    await page.hover(ROLE);
    await openCard(page);
    await storeSettings(stage.browser, { version: 1, pausedHosts: ['www.koreatimes.co.kr'] });
    await page.waitFor(() => document.querySelector('crossquote-mark, crossquote-ui') === null);
    await storeSettings(stage.browser, { version: 1 });
    await page.waitFor(() => document.querySelectorAll('crossquote-mark').length > 3);
  });
});
