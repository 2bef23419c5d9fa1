import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type TestPage, type TestView } from '../../scripts/browser/types.ts';
import { goBack } from './helpers/go-back.ts';
import { type Stage, setStage } from './helpers/in-browser.ts';
import { tracesIn } from './helpers/marks.ts';
import { openedPopup } from './helpers/opened-popup.ts';
import { sample, sampleSource, statementsOf } from './helpers/samples.ts';
import { openPopup } from './helpers/visit.ts';

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
    stage = await setStage(name, sampleSource());
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

  it('has a popup that follows the tab when it goes on under it, as far as it may', async () => {
    await open('wire-opcon');
    await expect.poll(marked).toEqual(statementsOf('wire-opcon'));
    const popup = await openPopup(stage.browser, page);
    expect(await textOf(popup)).toContain('This page reports the meeting');
    await page.goto(sample('football').url);
    await popup.waitFor(() => document.querySelector('[data-verdict="none"]') !== null);
    await page.evaluate(turnInto, '/next', sample('wire-opcon').html);
    await popup.waitFor(() => document.querySelector('[data-verdict="coverage"]') !== null);
    await page.goto(sample('unlisted-notes').url);
    await popup.waitFor(() => document.querySelector('[data-state="left"]') !== null);
    expect(await textOf(popup)).toContain('Press the toolbar button once more');
    await popup.close();
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

  it('finds a page that was loaded while all was paused when the pause ends, in whatever tab', async () => {
    await open('football');
    await pressSwitch(1, 'paused');
    const other = await stage.browser.openPage(sample('wire-opcon').url);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await tracesIn(other)).toEqual(NOTHING);
    await pressSwitch(1, 'report');
    await expect.poll(async () => (await tracesIn(other)).statements).toEqual(statementsOf('wire-opcon'));
    await other.close();
  });

  it('follows a pause that began or ended while the reader was away from the page', async () => {
    const back = async (): Promise<void> => {
      await goBack(page);
      await expect.poll(() => page.evaluate(() => location.href)).toBe(sample('wire-opcon').url);
    };
    await open('wire-opcon');
    await expect.poll(badge).toBe('3');
    await page.goto(sample('football').url);
    await pressSwitch(1, 'paused');
    await back();
    await expect.poll(() => tracesIn(page)).toEqual(NOTHING);
    await expect.poll(badge).toBe('');
    await page.goto(sample('football').url);
    await pressSwitch(1, 'report');
    await back();
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
    await goBack(page);
    await expect.poll(() => page.evaluate(() => location.href)).toBe(sample('wire-opcon').url);
    await expect.poll(marked).toEqual(statementsOf('wire-opcon'));
    await expect.poll(badge).toBe('3');
    await page.evaluate(() => history.forward());
    await expect.poll(() => page.evaluate(() => location.href)).toBe(sample('football').url);
    await expect.poll(badge).toBe('');
  });

  it('leaves the consoles quiet', async () => {
    await open('football');
    expect(await stage.browser.errors()).toEqual([]);
  });
});
