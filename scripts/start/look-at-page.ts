import { FORMS } from '../../lib/coverage/model.ts';
import type { TestBrowser, TestPage, TestView } from '../browser/types.ts';

/** One statement in the popup's list of those found. */
export interface ListedStatement {
  readonly statement: string;
  readonly form: string;
}

/** What the extension shows on one page, read from its marks, its badge and its popup. */
export interface Findings {
  readonly verdict: string;
  readonly article: string | null;
  readonly copyOf: string | null;
  readonly badge: string;
  readonly statements: readonly ListedStatement[];
  /** Marks in the page's own document; empty where the page is painted with highlights. */
  readonly marks: readonly (ListedStatement & { readonly words: string })[];
  readonly pictures: { readonly page: Buffer; readonly popup: Buffer };
}

/** Waits until the extension has marked the page, then presses its button and reads the popup. */
export async function lookAtPage(browser: TestBrowser, page: TestPage): Promise<Findings> {
  await settled(page);
  const popup = await browser.pressToolbarButton(page);
  const report = await readPopup(popup);
  // On a host without standing permission, the popup starts the annotator.
  await settled(page);
  const pictures = { popup: await popup.screenshot(), page: await photograph(page, popup) };
  return { ...report, badge: await browser.badgeText(page), marks: await readMarks(page), pictures };
}

async function photograph(page: TestPage, popup: TestView): Promise<Buffer> {
  await popup.close();
  return page.screenshot();
}

/** Waits until the number of marks has not changed for half a second. */
async function settled(page: TestPage): Promise<void> {
  let seen = -1;
  for (let rounds = 0; rounds < 20; rounds += 1) {
    const count = await page.evaluate(() => document.querySelectorAll('crossquote-mark').length);
    if (count === seen) return;
    seen = count;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

function readMarks(page: TestPage): Promise<Findings['marks']> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('crossquote-mark[data-statement]')].map((mark) => ({
      statement: mark.dataset.statement ?? '',
      form: mark.dataset.form ?? '',
      words: mark.textContent.replace(/\s+/g, ' ').trim(),
    })),
  );
}

async function readPopup(
  popup: TestView,
): Promise<Pick<Findings, 'verdict' | 'article' | 'copyOf' | 'statements'>> {
  // If no script may run there, the verdict stays unknown, and that is reported.
  await popup
    .waitFor(() => document.querySelector('[data-verdict]:not([data-verdict="unknown"])') !== null)
    .catch(() => null);
  const shown = await popup.evaluate(() => {
    const root = document.querySelector<HTMLElement>('[data-verdict]');
    const { verdict = 'no popup', article = null, copyOf = null } = root?.dataset ?? {};
    const statements = [...document.querySelectorAll<HTMLElement>('[data-statement][data-form]')].map(
      ({ dataset: { statement = '', form = '' } }) => ({ statement, form }),
    );
    return { verdict, article, copyOf, statements };
  });
  return { ...shown, statements: shown.statements.filter(({ form }) => FORMS.some((one) => one === form)) };
}
