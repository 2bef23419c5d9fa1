import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type TestPage } from '../../scripts/browser/types.ts';
import type { PageAnswer } from '../../scripts/serve/page-server.ts';
import { cardState } from './helpers/card.ts';
import { type Stage, setStage } from './helpers/in-browser.ts';
import { sample, sampleSource, statementsOf } from './helpers/samples.ts';
import { openPopup } from './helpers/visit.ts';
import { clobbered } from './hosts/clobbered.ts';

/** An article with two others in frames: 3, 4 and 3 statements. */
const FRAMED = sample('wire-opcon').url.replace(/[^/]*$/, 'framed');
const frameOf = (id: string): string => `<iframe src="${sample(id).url}"></iframe>`;
const FRAMES = ['daily-china', 'wire-opcon'].map(frameOf).join('');
/** A page about something else around an article. */
const AROUND = sample('wire-opcon').url.replace(/[^/]*$/, 'around');
/** An article on a page whose forms and document have lost names that scripts live by. */
const CLOBBERED = sample('wire-opcon').url.replace(/[^/]*$/, 'clobbered');
const clobberedPage = sample('wire-opcon').html.replace(
  /(<body[^>]*>)(.*)(?=<\/body>)/s,
  (_, start: string, inner: string) => start + clobbered(inner),
);

/** Documents that browsers show and that are no articles. */
const DOCUMENTS = {
  xml: { type: 'application/xml', body: '<feed><entry>Blinken in Seoul</entry></feed>' },
  svg: {
    type: 'image/svg+xml',
    body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Seoul</text></svg>',
  },
  json: { type: 'application/json', body: '["Blinken in Seoul"]' },
} as const;
const documentAt = (kind: string): string => sample('wire-opcon').url.replace(/[^/]*$/, kind);

/** An article of which one paragraph is being edited, where no mark may stand. */
const EDITED = sample('wire-opcon').url.replace(/[^/]*$/, 'edited');
const editedPage = sample('wire-opcon').html.replace(
  /<p>(?=Austin was warmer)/,
  '<p contenteditable="true">',
);

describe.each(BROWSER_NAMES)('a page that is no plain document in %s', (name) => {
  let stage: Stage;
  let page: TestPage;

  const badge = (): Promise<string> => stage.browser.badgeText(page);

  beforeAll(async () => {
    const samples = sampleSource();
    const framed = sample('wire-opcon').html.replace('</body>', `${FRAMES}</body>`);
    const around = sample('football').html.replace('</body>', `${frameOf('wire-opcon')}</body>`);
    const made = new Map<string, PageAnswer | string>([
      [FRAMED, framed],
      [AROUND, around],
      [CLOBBERED, clobberedPage],
      [EDITED, editedPage],
      ...Object.entries(DOCUMENTS).map(([kind, answer]) => [documentAt(kind), answer] as const),
    ]);
    stage = await setStage(name, (url) => made.get(url.href) ?? samples(url));
  });

  afterEach(() => page.close());

  afterAll(() => stage?.close());

  it('is read, marked and followed where it has taken names of the DOM', async () => {
    page = await stage.browser.openPage(CLOBBERED);
    const listed = () =>
      document.querySelector('crossquote-ui')?.shadowRoot?.querySelectorAll('nav [data-statement]').length;
    await expect.poll(() => page.evaluate(listed)).toBe(statementsOf('wire-opcon').length);
    await page.press('Alt+Shift+N');
    await page.waitFor(cardState);
    await page.click('header');
    await expect.poll(() => page.evaluate(cardState)).toBeNull();
    await page.hover('crossquote-mark[data-statement="opcon-more-time"]');
    expect((await page.waitFor(cardState)).statement).toBe('opcon-more-time');
    await page.evaluate(() => {
      const form = document.querySelector('form') as HTMLElement;
      form.prepend('A word in the form itself. ');
      document.querySelector('p:has([data-statement="bond-shared-sacrifice"])')?.remove();
    });
    await expect.poll(() => page.evaluate(listed)).toBe(statementsOf('wire-opcon').length - 1);
  });

  it.each(Object.keys(DOCUMENTS))('has a popup that says at once that %s is no article', async (kind) => {
    page = await stage.browser.openPage(documentAt(kind));
    const popup = await openPopup(stage.browser, page);
    const state = await popup.evaluate(
      () => document.querySelector<HTMLElement>('[data-state]')?.dataset.state,
    );
    // Firefox shows JSON in a page of its own, on which no extension may run; Chromium in a web page.
    expect(['unreadable', 'restricted']).toContain(state);
    await popup.close();
  });

  it('counts and lists what is marked, not what stands where it is edited', async () => {
    page = await stage.browser.openPage(EDITED);
    const marked = statementsOf('wire-opcon').filter((id) => id !== 'bond-shared-sacrifice');
    await expect.poll(badge).toBe(String(marked.length));
    const popup = await openPopup(stage.browser, page);
    const row = '[data-list="found"] [data-statement="bond-shared-sacrifice"]';
    expect(await popup.evaluate((at) => document.querySelector(at)?.textContent, row)).toContain(
      'not marked here',
    );
    await popup.close();
  });

  it('has a number of all its frames on the button, the same after a reload, and less when one is gone', async () => {
    page = await stage.browser.openPage(FRAMED);
    await expect.poll(badge).toBe('10');
    await page.goto(FRAMED);
    await expect
      .poll(() => page.evaluate(() => document.querySelectorAll('crossquote-mark').length))
      .toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await badge()).toBe('10');
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await expect.poll(badge).toBe('6');
  });

  it('has a popup that tells what stands in a frame of it', async () => {
    page = await stage.browser.openPage(AROUND);
    await expect.poll(badge).toBe(String(statementsOf('wire-opcon').length));
    const popup = await openPopup(stage.browser, page);
    const found = await popup.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-list="found"] [data-statement]')].map(
        (row) => row.dataset.statement ?? '',
      ),
    );
    expect(found.toSorted()).toEqual(statementsOf('wire-opcon'));
    await popup.close();
  });

  it('keeps its card and its life when the page sends it events of its own making', async () => {
    page = await stage.browser.openPage(sample('wire-opcon').url);
    const mark = 'crossquote-mark[data-statement="opcon-more-time"]';
    await page.waitFor((selector: string) => document.querySelector(selector) !== null, mark);
    await page.hover(mark);
    await page.waitFor(cardState);
    await page.evaluate(() => {
      document.documentElement.dispatchEvent(new PointerEvent('pointerleave'));
      document.querySelector('crossquote-ui')?.dispatchEvent(new Event('crossquote-take-over'));
    });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect((await page.evaluate(cardState))?.statement).toBe('opcon-more-time');
  });

  it('leaves the consoles quiet', async () => {
    page = await stage.browser.openPage(sample('football').url);
    expect(await stage.browser.errors()).toEqual([]);
  });
});
