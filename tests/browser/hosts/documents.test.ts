import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES, type TestPage } from '../../../scripts/browser/types.ts';
import { goBack } from '../helpers/go-back.ts';
import { PARAGRAPHS, QUOTATIONS } from './article.ts';
import { HOST } from './host-pages.ts';
import { type HostStage, setHostStage } from './host-stage.ts';
import { articleText, ask, markedText, rest, stateOf, waitForMarks } from './trial.ts';

/** Colours of the lines of marks on a dark page, and on a light one. */
const LIGHT_LINE = 'rgb(138, 180, 248)';
const DARK_LINE = 'rgb(11, 87, 208)';
const ALL = QUOTATIONS.join('');
const [BRIDGE, FERRYMEN, HURRY] = QUOTATIONS;

describe.each(BROWSER_NAMES)('documents in %s', (name) => {
  let stage: HostStage;
  let page: TestPage;

  beforeAll(async () => {
    stage = await setHostStage(name);
  });
  afterAll(() => stage?.close());
  afterEach(async () => {
    await page?.close();
    expect(await stage.newErrors()).toEqual([]);
  });

  const open = async (path: string, expected: string = ALL): Promise<void> => {
    page = await stage.browser.openPage(HOST + path);
    await waitForMarks(page, expected);
  };
  const lineColour = () =>
    page.evaluate(() => {
      const mark = document.querySelector('crossquote-mark');
      const paragraph = document.querySelector('#first') as Element;
      const style = mark
        ? getComputedStyle(mark)
        : getComputedStyle(paragraph, '::highlight(crossquote-direct)');
      return style.textDecorationColor;
    });
  const same = () => page.evaluate(() => Reflect.get(window, 'same')());

  test.each(['', '?painter=highlight', '?painter=highlight&no-lines'])(
    'marks are found under the pointer and go without a trace: /plain%s',
    async (query) => {
      await open(`/plain${query}`);
      const { painter, painted, boxes } = await stateOf(page);
      expect(painter).toBe(query.includes('=highlight') ? 'highlight' : 'document');
      for (const [index, key] of painted.entries()) {
        const [x = 0, y = 0, width = 0, height = 0] = boxes[index]?.[0] ?? [];
        expect(await ask(page, `at ${x + width / 2} ${y + height / 2}`)).toEqual([key]);
      }
      const [x = 0, y = 0, , height = 0] = boxes[0]?.[0] ?? [];
      expect(await ask(page, `at ${x - 20} ${y + height / 2}`)).toEqual([]);
      await ask(page, `active ${painted[1]}`);
      await ask(page, 'off');
      expect(await markedText(page)).toBe('');
      expect(await same()).toBe(true);
      const left = await page.evaluate(() => [document.adoptedStyleSheets.length, CSS.highlights.size]);
      expect(left).toEqual([0, 0]);
    },
  );

  test.each(['', '&no-hit-test'])(
    'a highlight is found at its boxes, unless something covers it%s',
    async (query) => {
      await open(`/plain?painter=highlight${query}`);
      const { painted, boxes } = await stateOf(page);
      const [x = 0, y = 0, width = 0, height = 0] = boxes[1]?.at(-1) ?? [];
      const at = `at ${x + width / 2} ${y + height / 2}`;
      expect(await ask(page, at)).toEqual([painted[1]]);
      await page.evaluate(() => {
        const cover = document.createElement('div');
        cover.style.cssText = 'position: fixed; inset: 0';
        document.body.append(cover);
      });
      expect(await ask(page, at)).toEqual([]);
    },
  );

  test.each([
    ['', 'underline'],
    ['&no-lines', 'none'],
  ])(
    'highlights are drawn as their style sheet says, lines only where the browser has them: %s',
    async (query, line) => {
      await open(`/plain?painter=highlight${query}`);
      const style = await page.evaluate(() => {
        const paragraph = document.querySelector('#second') as Element;
        const { textDecorationLine, backgroundColor } = getComputedStyle(
          paragraph,
          '::highlight(crossquote-direct)',
        );
        return [textDecorationLine, /^rgba\(11, 87, 208/.test(backgroundColor)];
      });
      expect(style).toEqual([line, true]);
    },
  );

  test('policies against styles and scripts do not hinder marks and their looks', async () => {
    await open('/strict');
    const line = await page.evaluate(() => {
      const style = getComputedStyle(document.querySelector('crossquote-mark') as Element);
      return [style.textDecorationLine, style.backgroundColor !== 'rgba(0, 0, 0, 0)', style.cursor];
    });
    expect(line).toEqual(['underline', true, 'pointer']);
    await ask(page, 'off');
    expect(await same()).toBe(true);
  });

  test('a page that restyles every element does not move the marks', async () => {
    await open('/restyled');
    const style = await page.evaluate(() => {
      const { display, fontSize } = getComputedStyle(document.querySelector('crossquote-mark') as Element);
      return [display, fontSize];
    });
    expect(style).toEqual(['inline', '90px']);
  });

  test.each(['/flex', '/flex-of-contents', '/drop-cap', '/layered'])(
    'text that falls apart when wrapped, or looks unmarked, is highlighted instead: %s',
    async (path) => {
      await open(path, BRIDGE);
      const { painter, reports } = await stateOf(page);
      expect([painter, reports]).toEqual(['highlight', ['refused']]);
    },
  );

  test('text that a page puts beside every element is not put beside marks', async () => {
    await open('/generated');
    const contents = await page.evaluate(() => {
      const mark = document.querySelector('crossquote-mark') as Element;
      return ['::before', '::after'].map((pseudo) => getComputedStyle(mark, pseudo).content);
    });
    expect(contents).toEqual(['none', 'none']);
  });

  test('nothing is marked in a page that is being edited', async () => {
    await open('/edited', '');
    await rest();
    expect(await markedText(page)).toBe('');
  });

  test.each(['/oklch', '/gradient', '/dark'])('lines are light on a dark page: %s', async (path) => {
    await open(path);
    expect(await lineColour()).toBe(LIGHT_LINE);
  });

  test.each(['', '?painter=highlight'])('lines follow a page that turns dark: /theme%s', async (query) => {
    await open(`/theme${query}`);
    expect(await lineColour()).toBe(DARK_LINE);
    await page.evaluate(() => document.body.classList.add('dark'));
    await expect.poll(lineColour).toBe(LIGHT_LINE);
  });

  test('infinite scroll adds an article: its words are marked too', async () => {
    await open('/scroll');
    await page.click('#more');
    await waitForMarks(page, ALL + FERRYMEN);
    expect((await stateOf(page)).painter).toBe('document');
  });

  test('a live blog inserts above: marks stay on their words and follow them', async () => {
    await open('/live');
    const before = (await stateOf(page)).boxes[0]?.[0]?.[1] ?? 0;
    for (let post = 0; post < 5; post += 1) await page.click('#post');
    await rest();
    const state = await stateOf(page);
    expect(state.painter).toBe('document');
    expect(state.boxes[0]?.[0]?.[1] ?? 0).toBeGreaterThan(before + 50);
    expect(await articleText(page)).toContain('Entry 5');
    await waitForMarks(page, ALL);
  });

  test('a page that rewrites its paragraphs keeps doing so, with marks on what stands there', async () => {
    await open('/rewrites');
    await rest(1500);
    const state = await stateOf(page);
    expect(state.painter).toBe('highlight');
    const marks = await markedText(page);
    expect(marks.replaceAll('|', '')).toBe(ALL);
    const [text, rewrites] = await page.evaluate(() => [
      document.getElementById('first')?.textContent,
      Reflect.get(window, 'rewrites') as number,
    ]);
    expect(rewrites).toBeGreaterThan(4);
    expect(text).toMatch(/^“The bridge .* opening\. \(\d+\)$/);
  });

  test('a page that copies or deletes marks loses no text and keeps no copies', async () => {
    await open('/copies');
    await page.click('#copy');
    await rest();
    expect(await page.evaluate(() => document.querySelector('aside')?.textContent)).toBe(PARAGRAPHS[2]);
    await page.click('#delete');
    await rest();
    expect(await articleText(page)).toContain(BRIDGE);
    expect(await articleText(page)).toContain(HURRY);
    await waitForMarks(page, ALL);
    await ask(page, 'off');
    expect(await markedText(page)).toBe('');
    expect(await page.evaluate(() => document.querySelectorAll('crossquote-mark').length)).toBe(0);
  });

  test('a page that merges text nodes loses no text', async () => {
    await open('/normalises');
    const before = await articleText(page);
    await page.click('#merge');
    await rest();
    expect(await articleText(page)).toBe(before);
    await waitForMarks(page, ALL);
  });

  test('an article that is written late with document.write is marked', async () => {
    await open('/written');
  });

  test.each(['', '?painter=highlight', '?painter=highlight&no-hit-test'])(
    'an article in a shadow root is marked: /shadow%s',
    async (query) => {
      await open(`/shadow${query}`);
      const { painted, boxes } = await stateOf(page);
      const [x = 0, y = 0, width = 0, height = 0] = boxes[0]?.[0] ?? [];
      expect(await ask(page, `at ${x + width / 2} ${y + height / 2}`)).toEqual([painted[0]]);
    },
  );

  test('an article in a frame is marked there', async () => {
    page = await stage.browser.openPage(`${HOST}/framed`);
    await page.waitFor(() => {
      const frame = document.querySelector('iframe')?.contentDocument;
      return frame?.querySelectorAll('crossquote-mark').length === 5;
    });
  });

  test('back and forward: the marks are there again, once', async () => {
    await open('/plain');
    await page.goto(`${HOST}/elsewhere`);
    await goBack(page);
    await page.waitFor(
      () => location.pathname === '/plain' && document.querySelector('crossquote-mark') !== null,
    );
    await waitForMarks(page, ALL);
    await rest();
    await waitForMarks(page, ALL);
    await ask(page, 'off');
    expect(await same()).toBe(true);
  });

  test('names and prototypes that the page has trapped stop nothing and cost no text', async () => {
    page = await stage.browser.openPage(`${HOST}/clobbered`);
    await rest(1500);
    const text = await page.evaluate(() =>
      [...Document.prototype.querySelectorAll.call(document, 'p')].map((p) => p.textContent).join(),
    );
    for (const words of QUOTATIONS) expect(text).toContain(words);
    await waitForMarks(page, BRIDGE + ALL);
  });

  test('hundreds of marks in one line are painted', async () => {
    await open('/one-line', FERRYMEN.repeat(400));
  });
});
