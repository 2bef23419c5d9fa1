import type { ChromiumBrowser } from '../../../scripts/browser/chromium.ts';
import type { FirefoxBrowser } from '../../../scripts/browser/firefox.ts';
import { poll } from '../../../scripts/browser/poll.ts';
import type { TestBrowser, TestPage } from '../../../scripts/browser/types.ts';

/** The state of the open card, read from outside. */
export interface CardState {
  readonly statement: string | undefined;
  /** Entries of other outlets. */
  readonly outlets: number;
  /** What a screen reader was told. */
  readonly announced: string;
}

/** Reads the card; null while none is open with its content. Runs in the page. */
export function cardState(): CardState | null {
  const root = document.querySelector('crossquote-ui')?.shadowRoot;
  const card = root?.querySelector<HTMLElement>('.cq-popover:popover-open .cq-card');
  if (!root || !card) return null;
  return {
    statement: card.dataset.statement,
    outlets: card.querySelectorAll('.cq-voice').length,
    announced: root.querySelector('[role="status"]')?.textContent ?? '',
  };
}

/** Classes of the element in the card that has the focus; empty if none. Runs in the page. */
export function focusInCard(): string {
  const focused = document.querySelector('crossquote-ui')?.shadowRoot?.activeElement;
  return focused?.closest('.cq-card') ? focused.className : '';
}

/** Waits for the card. */
export const openCard = (page: TestPage): Promise<CardState> => page.waitFor(cardState);

/** The statements in the list for keyboard and screen reader. Runs in the page. */
export function listedStatements(): string[] {
  const root = document.querySelector('crossquote-ui')?.shadowRoot;
  const items = root?.querySelectorAll<HTMLElement>('nav [data-statement]') ?? [];
  return [...items].map((item) => item.dataset.statement ?? '');
}

/** How many lines of a statement the card lies on. Runs in the page. */
export function marksCovered(statement: string): number {
  const card = document.querySelector('crossquote-ui')?.shadowRoot?.querySelector('.cq-card');
  if (!card) return -1;
  const box = card.getBoundingClientRect();
  return [...document.querySelectorAll(`crossquote-mark[data-statement="${statement}"]`)]
    .flatMap((mark) => [...mark.getClientRects()])
    .filter(
      (line) =>
        line.left < box.right && line.right > box.left && line.top < box.bottom && line.bottom > box.top,
    ).length;
}

/**
 * An article in a page that interferes with foreign elements: it styles everything, listens to every key, lays a banner on
 * top, writes from right to left, and scrolls in a box of its own.
 */
export function unwelcomingPage(article: string): string {
  const style = `<style>
    * { text-transform: uppercase !important; font-size: 40px !important; }
    html { direction: rtl; user-select: none; -webkit-user-select: none; }
    article, h1 { font-size: 18px !important; direction: ltr; }
    article * { font-size: inherit !important; }
    article { height: 520px; overflow-y: scroll; }
    article::after { content: ''; display: block; height: 900px; }
    body::after { content: ''; display: block; height: 9000px; }
    .banner { position: fixed; inset: 0; z-index: 2147483647; pointer-events: none; }
    crossquote-ui, crossquote-ui * { display: none !important; opacity: 0 !important; }
  </style>`;
  const script = `<div class="banner"></div><script>
    for (const target of [document, document.body]) {
      for (const capture of [true, false]) {
        target.addEventListener('keydown', ({ key }) => { document.body.dataset.heard = (document.body.dataset.heard ?? '') + key; }, capture);
      }
    }
  </script>`;
  return article.replace('</head>', `${style}</head>`).replace('</body>', `${script}</body>`);
}

/** Where a statement was opened: in the popup, or in the coverage page in a tab. Waits for it. */
export const statementOpened = (browser: TestBrowser): Promise<string> =>
  poll('a popup on a statement', () => statementShown(browser));

/** The same without waiting; undefined if it was opened nowhere. */
export function statementShown(browser: TestBrowser): Promise<string | undefined> {
  return browser.name === 'chromium'
    ? shownInChromium(browser as ChromiumBrowser)
    : shownInFirefox(browser as FirefoxBrowser);
}

const isOnStatement = (url: string): boolean => url.includes('statement=');

const shownInChromium = async ({ puppeteer }: ChromiumBrowser): Promise<string | undefined> =>
  puppeteer
    .targets()
    .map((target) => target.url())
    .find(isOnStatement);

const FIREFOX_PLACES = `
  const popup = document.querySelector('browser.webextension-popup-browser');
  return [popup, ...gBrowser.browsers].map((one) => one?.currentURI?.spec ?? '');
`;

const shownInFirefox = async ({ driver }: FirefoxBrowser): Promise<string | undefined> => {
  const places = await driver.inAnyChrome(FIREFOX_PLACES);
  return Array.isArray(places) ? places.map(String).find(isOnStatement) : undefined;
};
