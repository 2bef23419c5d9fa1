import type { TestBrowser, TestPage, TestView } from '../browser/types.ts';

/** One screenshot. `take` opens the page, brings it into its state and hands it to `shoot`. */
export interface Look {
  readonly id: string;
  readonly take: (browser: TestBrowser, stage: LookStage) => Promise<void>;
}

/** What a look needs beside the browser. */
export interface LookStage {
  /** Addresses of the sample pages by id. */
  readonly sample: (id: string) => string;
  /** Prepares a fresh page: its size, its colours. */
  readonly prepare: (page: TestPage) => Promise<void>;
  readonly shoot: (name: string, view: TestView) => Promise<void>;
}

/** Waits for the first mark, and for the coverage behind it. */
async function marked(page: TestPage): Promise<void> {
  await page.waitFor(() => document.querySelector('crossquote-mark') !== null);
  await page.waitFor(
    () => document.querySelector('crossquote-ui')?.shadowRoot?.querySelector('nav') !== null,
  );
}

/** Milliseconds for transitions, and for what is laid out after a measurement. */
const SETTLE = 350;
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, SETTLE));

/** Whether a card is open: it is rendered out of sight before. */
const cardIsOpen = (): boolean =>
  document.querySelector('crossquote-ui')?.shadowRoot?.querySelector('.cq-popover:popover-open .cq-card') !=
  null;

const card = (id: string, sample: string, statement: string): Look => ({
  id,
  async take(browser, { sample: address, prepare, shoot }) {
    const page = await browser.openPage(address(sample));
    await prepare(page);
    await marked(page);
    const mark = `crossquote-mark[data-statement="${statement}"]`;
    await page.hover(mark);
    await page.waitFor(cardIsOpen);
    // A pinned card moves to where there is room for all of it.
    await page.click('crossquote-ui >>> .cq-icon-button');
    await page.evaluate((selector: string) => {
      const top = document.querySelector(selector)?.getBoundingClientRect().top ?? 0;
      window.scrollBy({ top: top - 64, behavior: 'instant' });
    }, mark);
    await settle();
    await shoot(id, page);
    await page.close();
  },
});

const popup = (id: string, sample: string): Look => ({
  id,
  async take(browser, { sample: address, prepare, shoot }) {
    const page = await browser.openPage(address(sample));
    await prepare(page);
    await settle();
    const view = await browser.pressToolbarButton(page);
    await view.waitFor(() => document.querySelector('[data-verdict]:not([data-verdict="unknown"])') !== null);
    await settle();
    await shoot(id, view);
    await view.close();
    await page.close();
  },
});

const ownPage = (id: string, path: string): Look => ({
  id,
  async take(browser, { prepare, shoot }) {
    const page = await browser.openExtensionPage(path);
    await prepare(page);
    await page.waitFor(() => document.querySelector('h1') !== null);
    await settle();
    await shoot(id, page);
    await page.close();
  },
});

/** Every state of the interface. */
export const LOOKS: readonly Look[] = [
  card('card', 'daily-china', 'china-critical-role'),
  card('card-korean-page', 'korean-daily', 'js-nk-priority'),
  popup('popup', 'daily-china'),
  popup('popup-other-page', 'football'),
  ownPage('coverage', 'coverage.html'),
  ownPage('coverage-statement', 'coverage.html?statement=china-critical-role'),
  ownPage('options', 'options.html'),
  ownPage('welcome', 'welcome.html'),
];
