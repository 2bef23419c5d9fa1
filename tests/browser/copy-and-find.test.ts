import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type TestPage } from '../../scripts/browser/types.ts';
import { listedStatements, openCard } from './helpers/card.ts';
import { type Stage, setStage } from './helpers/in-browser.ts';
import { sample, statementsOf } from './helpers/samples.ts';

const ARTICLE = 'wire-opcon';
const MARK = 'crossquote-mark[data-statement="opcon-more-time"]';

/** Words of the page, of the list of its statements, and of the card. */
const PAGE = 'meeting all the conditions for this transition';
const LIST = 'found on this page';
const CARD = 'All coverage';

/** An element to paste into, which keeps the HTML of what was copied. */
const FIELD = `<textarea id="field"></textarea><script>
  field.addEventListener('paste', ({ clipboardData }) => { field.dataset.html = clipboardData.getData('text/html') });
</script>`;

/** Whether the browser finds a text after what it found last. Runs in the page. */
const findNext = (text: string): boolean => (window as unknown as { find(text: string): boolean }).find(text);

const selected = (): string => String(getSelection());
const marks = (): number => document.querySelectorAll('crossquote-mark').length;

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

  /** What the reader has copied, as another program receives it. */
  async function copied(): Promise<{ readonly text: string; readonly html: string }> {
    await page.click('#field');
    await page.press('Control+v');
    return page.waitFor(() => {
      const field = document.querySelector<HTMLTextAreaElement>('#field');
      return field?.value ? { text: field.value, html: field.dataset.html ?? '' } : null;
    });
  }

  it('is nothing of the list of statements', async () => {
    await page.press('Control+a');
    await page.press('Control+c');
    const { text } = await copied();
    expect(text).toContain(PAGE);
    expect(text).not.toContain(LIST);
  });

  it('has nothing of the card that covers it', async () => {
    await page.hover(MARK);
    await openCard(page);
    await page.press('Control+a');
    await page.press('Control+c');
    const { text } = await copied();
    expect(text).toContain(PAGE);
    expect(text).not.toContain(CARD);
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

  it.each(['the middle of another paragraph', 'the end of its paragraph'])(
    'is the text without our marks, from the middle of one to %s; marks and selection stay',
    async (end) => {
      const all = await page.evaluate(marks);
      await page.evaluate(
        (at, isParagraph) => {
          const mark = document.querySelector(at) as Element;
          const paragraph = mark.closest('p') as Element;
          const next = document.querySelector('figure ~ p')?.firstChild as Text;
          const [node, offset] = isParagraph ? [paragraph, paragraph.childNodes.length] : [next, 12];
          getSelection()?.setBaseAndExtent(mark.firstChild as Text, 6, node, offset);
        },
        `p ${MARK}`,
        end.startsWith('the end'),
      );
      const words = await page.evaluate(selected);
      await page.press('Control+c');
      await expect.poll(() => page.evaluate(marks)).toBe(all);
      expect(await page.evaluate(selected)).toBe(words);
      const { text, html } = await copied();
      expect(text.trim().replace(/\s+/g, ' ')).toBe(words.trim().replace(/\s+/g, ' '));
      expect(text).toMatch(/^meeting all the conditions/);
      expect(html).not.toContain('crossquote');
    },
  );

  it('is each word once, and none in the list that nobody sees', async () => {
    expect(await page.evaluate(findNext, PAGE)).toBe(true);
    expect(await page.evaluate(findNext, PAGE)).toBe(false);
    expect(await page.evaluate(findNext, LIST)).toBe(false);
  });
});
