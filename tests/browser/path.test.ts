import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type TestPage, type TestView } from '../../scripts/browser/types.ts';
import { cardState } from './helpers/card.ts';
import { type Stage, setStage } from './helpers/in-browser.ts';
import { tracesIn } from './helpers/marks.ts';
import { openedPopup } from './helpers/opened-popup.ts';
import { sample, sampleSource, statementsOf } from './helpers/samples.ts';
import { openPopup } from './helpers/visit.ts';
import { clobbered } from './hosts/clobbered.ts';

/** An article with two others in frames: 3, 4 and 3 statements. */
const FRAMED = sample('wire-opcon').url.replace(/[^/]*$/, 'framed');
const FRAMES = ['daily-china', 'wire-opcon']
  .map((id) => `<iframe src="${sample(id).url}"></iframe>`)
  .join('');
/** An article on a page whose forms and document have lost names that scripts live by. */
const CLOBBERED = sample('wire-opcon').url.replace(/[^/]*$/, 'clobbered');
const clobberedPage = sample('wire-opcon').html.replace(
  /(<body[^>]*>)(.*)(?=<\/body>)/s,
  (_, start: string, inner: string) => start + clobbered(inner),
);

const NOTHING = { statements: [], traces: 0 };

/** Runs inside the page. What an application does on a click: a new address, and other content in the same document. */
function turnInto(path: string, html: string): void {
  const next = new DOMParser().parseFromString(html, 'text/html');
  history.pushState(null, '', path);
  document.title = next.title;
  document.head.replaceChildren(...next.head.childNodes);
  document.body.replaceChildren(...next.body.childNodes);
}

describe.each(BROWSER_NAMES)('the way of a page in %s', (name) => {
  let stage: Stage;
  let page: TestPage;

  const open = async (id: string): Promise<void> => {
    page = await stage.browser.openPage(sample(id).url);
  };
  const marked = async (): Promise<readonly string[]> => (await tracesIn(page)).statements;
  const badge = (): Promise<string> => stage.browser.badgeText(page);
  const textOf = (popup: TestView): Promise<string> => popup.evaluate(() => document.body.textContent);

  beforeAll(async () => {
    const samples = sampleSource();
    const framed = sample('wire-opcon').html.replace('</body>', `${FRAMES}</body>`);
    const made = new Map([
      [FRAMED, framed],
      [CLOBBERED, clobberedPage],
    ]);
    stage = await setStage(name, (url) => made.get(url.href) ?? samples(url));
  });

  afterEach(() => page.close());

  afterAll(() => stage?.close());

  it.each(['football', 'tokyo-two-plus-two'])('leaves %s as it is, and the popup says so', async (id) => {
    await open(id);
    const popup = await openPopup(stage.browser, page);
    expect(
      await popup.evaluate(() => document.querySelector<HTMLElement>('[data-verdict]')?.dataset.verdict),
    ).toBe('none');
    expect(await textOf(popup)).toContain('This page is not about the meeting');
    await popup.close();
    expect(await tracesIn(page)).toEqual(NOTHING);
    expect(await badge()).toBe('');
  });

  it('reads a page of a site it has no access to when the reader opens the popup, not before', async () => {
    await open('unlisted-notes');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await tracesIn(page)).toEqual(NOTHING);
    expect(await badge()).toBe('');
    const popup = await openPopup(stage.browser, page);
    expect(
      await popup.evaluate(() => document.querySelector<HTMLElement>('[data-verdict]')?.dataset.verdict),
    ).toBe('coverage');
    await popup.close();
    await expect.poll(marked).toEqual(statementsOf('unlisted-notes'));
    expect(await badge()).toBe(String(statementsOf('unlisted-notes').length));
  });

  it('opens the popup on the statement whose mark is clicked', async () => {
    await open('wire-opcon');
    await expect.poll(marked).toEqual(statementsOf('wire-opcon'));
    await page.click('crossquote-mark[data-statement="opcon-more-time"]');
    const popup = await openedPopup(stage.browser, page);
    const focused = await popup.waitFor(() =>
      document.activeElement?.matches('[aria-expanded="true"]')
        ? document.activeElement.closest<HTMLElement>('[data-statement]')?.dataset.statement
        : null,
    );
    expect(focused).toBe('opcon-more-time');
    await popup.close();
    const next = await openPopup(stage.browser, page);
    expect(await next.evaluate(() => location.search)).toBe('');
    await next.close();
  });

  /** Presses one of the switches in the popup, waits for what it makes of the page, and closes the popup. */
  async function pressSwitch(row: number, state: 'paused' | 'report'): Promise<void> {
    const popup = await openPopup(stage.browser, page);
    await popup.evaluate(
      (at: number) => document.querySelectorAll<HTMLElement>('[role="switch"]')[at]?.click(),
      row,
    );
    await popup.waitFor(
      (wanted: string) => document.querySelector(`[data-state="${wanted}"]`) !== null,
      state,
    );
    await popup.close();
  }

  it.each([
    ['on this site', 0],
    ['everywhere', 1],
  ])('takes everything off the page when paused %s, and puts it back afterwards', async (_, row) => {
    await open('wire-opcon');
    await expect.poll(marked).toEqual(statementsOf('wire-opcon'));
    await pressSwitch(row, 'paused');
    await expect.poll(() => tracesIn(page)).toEqual(NOTHING);
    await expect.poll(badge).toBe('');
    await page.goto(sample('wire-opcon').url);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await tracesIn(page)).toEqual(NOTHING);
    expect(await badge()).toBe('');
    await pressSwitch(row, 'report');
    await expect.poll(marked).toEqual(statementsOf('wire-opcon'));
    await expect.poll(badge).toBe('3');
  });

  it('follows a page that turns into another one without loading', async () => {
    await open('wire-opcon');
    await expect.poll(marked).toEqual(statementsOf('wire-opcon'));
    await page.evaluate(turnInto, '/view/next', sample('daily-china').html);
    await expect.poll(marked).toEqual(statementsOf('daily-china'));
    await expect.poll(badge).toBe(String(statementsOf('daily-china').length));
    await page.evaluate(turnInto, '/view/sports', sample('football').html);
    await expect.poll(() => tracesIn(page)).toEqual(NOTHING);
    await expect.poll(badge).toBe('');
    await page.evaluate(turnInto, '/view/back', sample('wire-opcon').html);
    await expect.poll(marked).toEqual(statementsOf('wire-opcon'));
  });

  it('notices an article that a page without one turns into', async () => {
    await open('football');
    await new Promise((resolve) => setTimeout(resolve, 500));
    await page.evaluate(turnInto, '/news/late', sample('daily-china').html);
    await expect.poll(marked).toEqual(statementsOf('daily-china'));
    await expect.poll(badge).toBe(String(statementsOf('daily-china').length));
  });

  it('keeps badge and marks when the reader goes away and back', async () => {
    await open('wire-opcon');
    await expect.poll(badge).toBe('3');
    await page.goto(sample('football').url);
    await expect.poll(badge).toBe('');
    await page.evaluate(() => history.back());
    await expect.poll(() => page.evaluate(() => location.href)).toBe(sample('wire-opcon').url);
    await expect.poll(marked).toEqual(statementsOf('wire-opcon'));
    await expect.poll(badge).toBe('3');
    await page.evaluate(() => history.forward());
    await expect.poll(() => page.evaluate(() => location.href)).toBe(sample('football').url);
    await expect.poll(badge).toBe('');
  });

  it('reads, marks and follows a page that has taken names of the DOM', async () => {
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

  it('counts what all frames have found, again after a reload, and less when one is gone', async () => {
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

  it('leaves the consoles quiet', async () => {
    await open('football');
    expect(await stage.browser.errors()).toEqual([]);
  });
});
