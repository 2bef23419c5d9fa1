import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type TestPage } from '../../scripts/browser/types.ts';
import { cardState, focusInCard, openCard } from './helpers/card.ts';
import { type Stage, setStage } from './helpers/in-browser.ts';
import { tracesIn } from './helpers/marks.ts';
import { sample, statementsOf } from './helpers/samples.ts';

const ARTICLE = 'wire-opcon';
const SITE = sample(ARTICLE).url.replace(/[^/]*$/, '');
const MARK = 'crossquote-mark[data-statement="opcon-more-time"]';
const inner = /<body[^>]*>(.*)<\/body>/s.exec(sample(ARTICLE).html)?.[1] ?? '';

/** A front page: teasers that are no links, with more text than the article has. */
const FRONT = `<main>${Array.from(
  { length: 40 },
  (_, i) =>
    `<div><h2>Story ${i}</h2><p>A teaser of a story about something else, which says in a line or two what readers would find in it and why they should.</p></div>`,
).join('')}</main>`;
const CONSENT = Array.from(
  { length: 30 },
  () =>
    '<p>We and our partners store and read information on your device, such as cookies, to show you what we think you want to see.</p>',
).join('');

const page = (body: string): string =>
  sample(ARTICLE).html.replace(/(<body[^>]*>).*(?=<\/body>)/s, (_, start: string) => start + body);

const PAGES = new Map([
  ['dialog', page(`${FRONT}<dialog id="over"><button>Close</button>${inner}</dialog>`)],
  [
    'slotted',
    page(
      `${FRONT}<x-box><template shadowrootmode="open"><dialog><slot></slot></dialog></template><article>${inner}</article></x-box>`,
    ),
  ],
  ['popover', page(`${FRONT}<div id="over" popover>${inner}</div>`)],
  ['full', page(`<style>#over { overflow: auto; background: white }</style><main id="over">${inner}</main>`)],
  ['consent', page(`${inner}<dialog id="over">${CONSENT}</dialog>`)],
  [
    'checked',
    page(`<style>.more { display: none } :checked ~ .more { display: block }</style>
    <input type="checkbox" id="over"><div class="more">${inner}</div>`),
  ],
  [
    'expanded',
    page(`<style>[aria-expanded="false"] + .more { display: none }</style>
    <button id="over" aria-expanded="false">More</button><div class="more">${inner}</div>`),
  ],
  ['target', page(`<style>#over:not(:target) { display: none }</style><div id="over">${inner}</div>`)],
]);

describe.each(BROWSER_NAMES)('what a page shows over itself or on demand in %s', (name) => {
  let stage: Stage;
  let open: TestPage;

  const visit = async (id: string): Promise<void> => {
    open = await stage.browser.openPage(SITE + id);
  };
  const marked = async (): Promise<readonly string[]> => (await tracesIn(open)).statements;
  const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const isOpen = (): boolean => document.querySelector('#over')?.matches('[open], :popover-open') ?? false;

  beforeAll(async () => {
    stage = await setStage(name, (url) => PAGES.get(url.href.slice(SITE.length).split('#')[0] ?? '') ?? null);
  });
  afterEach(() => open.close());
  afterAll(() => stage?.close());

  it.each<[string, string, () => void]>([
    ['a dialog', 'dialog', () => document.querySelector<HTMLDialogElement>('#over')?.show()],
    ['a modal dialog', 'dialog', () => document.querySelector<HTMLDialogElement>('#over')?.showModal()],
    ['a popover', 'popover', () => document.querySelector<HTMLElement>('#over')?.showPopover()],
    [
      'what a box that is ticked shows',
      'checked',
      () => document.querySelector<HTMLElement>('#over')?.click(),
    ],
    [
      'what a button says is unfolded',
      'expanded',
      () => document.querySelector('#over')?.setAttribute('aria-expanded', 'true'),
    ],
    ['what an address within the page shows', 'target', () => location.assign('#over')],
  ])('reads %s when it opens, not before', async (_, id, show) => {
    await visit(id);
    await sleep(2500);
    expect(await marked()).toEqual([]);
    await open.evaluate(show);
    await expect.poll(marked).toEqual(statementsOf(ARTICLE));
  });

  it('reads the article though a dialog with more words asks for consent', async () => {
    await visit('consent');
    await expect.poll(marked).toEqual(statementsOf(ARTICLE));
    await open.evaluate(() => document.querySelector<HTMLDialogElement>('#over')?.showModal());
    await sleep(1500);
    expect(await marked()).toEqual(statementsOf(ARTICLE));
  });

  it.each<[string, string, () => void]>([
    ['a modal dialog', 'dialog', () => document.querySelector<HTMLDialogElement>('#over')?.showModal()],
    ['a popover', 'popover', () => document.querySelector<HTMLElement>('#over')?.showPopover()],
  ])('has a card over %s that the pointer and the keys can use', async (_, id, show) => {
    await visit(id);
    await open.evaluate(show);
    await open.waitFor((mark: string) => document.querySelector(mark), MARK);
    await open.hover(MARK);
    await openCard(open);
    await open.click('crossquote-ui >>> [aria-pressed]');
    await open.waitFor(() =>
      document.querySelector('crossquote-ui')?.shadowRoot?.querySelector('[data-pinned="true"]'),
    );
    expect(await open.evaluate(isOpen)).toBe(true);
    await open.click('crossquote-ui >>> .cq-tools button:last-child');
    await expect.poll(() => open.evaluate(cardState)).toBeNull();
    await open.press('Alt+Shift+N');
    expect(await open.waitFor(focusInCard)).toContain('cq-card-scroll');
    await open.press('Escape');
    await expect.poll(() => open.evaluate(cardState)).toBeNull();
    expect(await open.evaluate(isOpen)).toBe(true);
    await open.press('Escape');
    await expect.poll(() => open.evaluate(isOpen)).toBe(false);
  });

  it('has a card over a modal dialog of a web component, around words of the page', async () => {
    await visit('slotted');
    await open.evaluate(() =>
      document.querySelector('x-box')?.shadowRoot?.querySelector('dialog')?.showModal(),
    );
    await open.waitFor((mark: string) => document.querySelector(mark), MARK);
    await open.hover(MARK);
    await open.waitFor(() => document.querySelector('x-box')?.shadowRoot?.querySelector('crossquote-ui'));
    await open.click('x-box >>> crossquote-ui >>> [aria-pressed]');
    await open.waitFor(() =>
      document
        .querySelector('x-box')
        ?.shadowRoot?.querySelector('crossquote-ui')
        ?.shadowRoot?.querySelector('[data-pinned="true"]'),
    );
    await open.press('Escape');
    await open.waitFor(() => document.querySelector('crossquote-ui') !== null);
  });

  it('has a card over an element that fills the screen, and none left under it', async () => {
    await visit('full');
    await open.waitFor((mark: string) => document.querySelector(mark), MARK);
    await open.evaluate(() => {
      document.addEventListener('keydown', ({ key }) => {
        if (key === 'f') void document.querySelector('#over')?.requestFullscreen();
      });
    });
    await open.hover(MARK);
    await openCard(open);
    await open.press('f');
    await open.waitFor(() => document.fullscreenElement !== null);
    await expect.poll(() => open.evaluate(cardState)).toBeNull();
    // The window grows gradually.
    await sleep(1500);
    await open.hover('.byline');
    await open.hover(MARK);
    await openCard(open);
    await open.click('crossquote-ui >>> [aria-pressed]');
    await open.waitFor(() =>
      document.querySelector('crossquote-ui')?.shadowRoot?.querySelector('[data-pinned="true"]'),
    );
  });

  it('leaves the consoles quiet', async () => {
    await visit('full');
    expect(await stage.browser.errors()).toEqual([]);
  });
});
