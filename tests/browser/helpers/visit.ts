import type { TestBrowser, TestPage, TestView } from '../../../scripts/browser/types.ts';
import { type MarkedPlace, markedPlaces, marksSettled } from './marks.ts';
import { type ShownVoice, voicesIn } from './voices.ts';

/** Everything a reader sees of one page. */
export interface Visit {
  readonly verdict: string | null;
  readonly article: string | null;
  readonly copyOf: string | null;
  /** Statements that the popup lists as found, in its order. */
  readonly listed: readonly string[];
  /** By statement: the other outlets that the popup shows. */
  readonly voices: ReadonlyMap<string, readonly ShownVoice[]>;
  readonly places: readonly MarkedPlace[];
  readonly card: { readonly statement: string; readonly voices: readonly ShownVoice[] };
  readonly badge: string;
}

/** Opens a page, waits for its marks, opens its popup and the card of one mark, and closes all of it. */
export async function visitPage(browser: TestBrowser, url: string): Promise<Visit> {
  const page = await browser.openPage(url);
  const popup = await openPopup(browser, page);
  const head = await readHead(popup);
  const voices = new Map<string, ShownVoice[]>();
  for (const statement of head.listed) {
    voices.set(statement, await voicesIn(popup, { in: 'row', statement }));
  }
  await popup.close();
  await marksSettled(page);
  const places = await markedPlaces(page);
  const badge = await browser.badgeText(page);
  const most = places.toSorted((a, b) => count(voices, b) - count(voices, a))[0];
  const card = most ? await openCard(page, most.statement) : { statement: '', voices: [] };
  await page.close();
  return { ...head, voices, places, card, badge };
}

const count = (voices: ReadonlyMap<string, readonly ShownVoice[]>, { statement }: MarkedPlace): number =>
  voices.get(statement)?.length ?? 0;

/** Presses the toolbar button and waits until the popup shows a verdict, or why there is none. */
export async function openPopup(browser: TestBrowser, page: TestPage): Promise<TestView> {
  const popup = await browser.pressToolbarButton(page);
  await popup.waitFor(() => document.querySelector('[data-state]:not([data-state="loading"])') !== null);
  return popup;
}

/** The verdict in the head of a popup, and the statements that it lists as found. */
export function readHead(popup: TestView): Promise<Pick<Visit, 'verdict' | 'article' | 'copyOf' | 'listed'>> {
  return popup.evaluate(() => {
    const root = document.querySelector<HTMLElement>('[data-verdict]');
    const rows = [...document.querySelectorAll<HTMLElement>('[data-list="found"] [data-statement]')];
    return {
      verdict: root?.dataset.verdict ?? null,
      article: root?.dataset.article ?? null,
      copyOf: root?.dataset.copyOf ?? null,
      listed: rows.map((row) => row.dataset.statement ?? ''),
    };
  });
}

/** Rests the pointer on the first mark of a statement until its card is open. */
export async function openCard(page: TestPage, statement: string): Promise<Visit['card']> {
  await page.hover(`crossquote-mark[data-statement="${statement}"]`);
  const shown = await page.waitFor(() =>
    document.querySelector('crossquote-ui')?.shadowRoot?.querySelector<HTMLElement>('.cq-card .cq-body')
      ? (document.querySelector('crossquote-ui')?.shadowRoot?.querySelector<HTMLElement>('.cq-card')?.dataset
          .statement ?? null)
      : null,
  );
  return { statement: shown, voices: await voicesIn(page, { in: 'card' }) };
}
