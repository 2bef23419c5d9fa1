import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type TestPage } from '../../scripts/browser/types.ts';
import { storeSettings } from '../../scripts/looks/settings.ts';
import type { PageAnswer } from '../../scripts/serve/page-server.ts';
import { cardState } from './helpers/card.ts';
import { type Stage, setStage } from './helpers/in-browser.ts';
import { sample, sampleSource, statementsOf } from './helpers/samples.ts';
import { openPopup } from './helpers/visit.ts';
import { writtenFrame } from './helpers/written-frame.ts';
import { clobbered } from './hosts/clobbered.ts';

/** An article with two others in frames: 3, 4 and 3 statements. */
const FRAMED = sample('wire-opcon').url.replace(/[^/]*$/, 'framed');
const frameOf = (id: string): string => `<iframe src="${sample(id).url}"></iframe>`;
const FRAMES = ['daily-china', 'wire-opcon'].map(frameOf).join('');
/** Frames that a page about something else has written itself, each with an article. */
const WRITTEN = ['srcdoc', 'blank', 'sandboxed'];
const writtenAt = (kind: string): string => sample('football').url.replace(/[^/]*$/, kind);
const writtenPage = (kind: string): string =>
  sample('football').html.replace('</body>', () => `${writtenFrame(kind, sample('wire-opcon').html)}</body>`);
/** A page about something else around an article. */
const AROUND = sample('wire-opcon').url.replace(/[^/]*$/, 'around');
/** An article on a page whose forms and document have lost properties that scripts need. */
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
  // With an address that does not show it.
  pdf: {
    type: 'application/pdf',
    body: `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj
4 0 obj<</Length 47>>stream
BT /F 18 Tf 20 100 Td (Blinken in Seoul) Tj ET
endstream endobj
trailer<</Root 1 0 R>>
%%EOF`,
  },
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
      ...WRITTEN.map((kind) => [writtenAt(kind), writtenPage(kind)] as const),
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
    // Firefox shows JSON in a page of its own, on which no extension may run; Chromium in an ordinary one.
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

  it.each(['srcdoc', 'blank'])('has what stands in a frame that it has written itself: %s', async (kind) => {
    page = await stage.browser.openPage(writtenAt(kind));
    const all = String(statementsOf('wire-opcon').length);
    await expect.poll(badge).toBe(all);
    const popup = await openPopup(stage.browser, page);
    const head = await popup.evaluate(() => document.querySelector('.cq-verdict')?.textContent);
    expect(head).not.toContain('frame');
    await popup.close();
    await storeSettings(stage.browser, { version: 1, pausedHosts: [new URL(writtenAt(kind)).hostname] });
    await expect.poll(badge).toBe('');
    await page.goto(writtenAt(kind));
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect(await badge()).toBe('');
    await storeSettings(stage.browser, { version: 1 });
    await expect.poll(badge).toBe(all);
  });

  it('leaves a frame that belongs to no site, whose pause nobody could ask for', async () => {
    page = await stage.browser.openPage(writtenAt('sandboxed'));
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(await badge()).toBe('');
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
