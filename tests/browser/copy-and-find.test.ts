import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type TestPage } from '../../scripts/browser/types.ts';
import { listedStatements, openCard } from './helpers/card.ts';
import { type Stage, setStage } from './helpers/in-browser.ts';
import { sample, statementsOf } from './helpers/samples.ts';

const ARTICLE = 'wire-opcon';
const MARK = 'crossquote-mark[data-statement="opcon-more-time"]';

/** Words of the page, of the list of its statements, and of the card. */
const PAGE = 'While meeting all the conditions for this transition';
const LIST = 'found on this page';
const CARD = 'All coverage';

/** A place to put down what was copied. */
const FIELD = '<textarea id="field"></textarea>';

/** Whether the browser finds a text after what it found last. Runs in the page. */
const findNext = (text: string): boolean =>
  (window as unknown as { find(text: string): boolean }).find(text);

describe.each(BROWSER_NAMES)('what is copied and found on a page in %s', (name) => {
  let stage: Stage;
  let page: TestPage;

  beforeAll(async () => {
    const { html } = sample(ARTICLE);
    stage = await setStage(name, () => html.replace('</body>', `${FIELD}</body>`));
  });
  afterAll(() => stage?.close());

  beforeEach(async () => {
    page = await stage.browser.openPage(sample(ARTICLE).url);
    await expect.poll(() => page.evaluate(listedStatements)).toHaveLength(statementsOf(ARTICLE).length);
  });
  afterEach(() => page?.close());

  /** The text of all that the reader selects with the keyboard, as another program is given it. */
  async function copyAll(): Promise<string> {
    await page.press('Control+a');
    await page.press('Control+c');
    await page.click('#field');
    await page.press('Control+v');
    return page.waitFor(() => document.querySelector<HTMLTextAreaElement>('#field')?.value);
  }

  it('is nothing of the list of statements', async () => {
    const copied = await copyAll();
    expect(copied).toContain(PAGE);
    expect(copied).not.toContain(LIST);
  });

  it('is nothing of the card that lies over it', async () => {
    await page.hover(MARK);
    await openCard(page);
    const copied = await copyAll();
    expect(copied).toContain(PAGE);
    expect(copied).not.toContain(CARD);
  });

  it('may be what the reader selects in the card', async () => {
    await page.hover(MARK);
    await openCard(page);
    await page.hover('crossquote-ui >>> .cq-card-scroll');
    const selectable = (): string | null => {
      const card = document.querySelector('crossquote-ui')?.shadowRoot?.querySelector('.cq-card');
      return card ? getComputedStyle(card).userSelect : null;
    };
    await expect.poll(() => page.evaluate(selectable)).toBe('text');
  });

  it('is each word once, and none in the list that nobody sees', async () => {
    expect(await page.evaluate(findNext, PAGE)).toBe(true);
    expect(await page.evaluate(findNext, PAGE)).toBe(false);
    expect(await page.evaluate(findNext, LIST)).toBe(false);
  });
});
