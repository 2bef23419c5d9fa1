import { injectAnnotator } from './browser.ts';
import { sendToPage } from './messages.ts';
import type { PageAnswer } from './report.ts';

/** The popup speaks to the top frame: that is where the article is. */
const TOP_FRAME = 0;
/** Milliseconds after which a page that does not say what it knows counts as one that knows nothing. */
const ANSWER_MS = 1000;
/** A page that takes longer than this to read, in milliseconds, counts as not readable. */
const PATIENCE_MS = 8000;

/** The answer, or `null` when the time is up: a page whose scripts never rest answers nothing at all. */
function within<T>(milliseconds: number, answer: Promise<T>): Promise<T | null> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, milliseconds, null));
  return Promise.race([answer, late]);
}

const reportOf = (tab: number, wait: boolean): Promise<PageAnswer | null> =>
  sendToPage(tab, TOP_FRAME, 'panel:report', { wait });

/** What the annotator of a tab knows now; `null` where none runs, or where it has not finished. */
export function askPage(tab: number): Promise<PageAnswer | null> {
  return within(ANSWER_MS, reportOf(tab, false));
}

/** Puts the annotator into a tab and waits for its report; `null` if none comes. Rejects where we may not run. */
export function checkPage(tab: number): Promise<PageAnswer | null> {
  return within(
    PATIENCE_MS,
    injectAnnotator(tab).then(() => reportOf(tab, true)),
  );
}

/** Scrolls a tab to a statement and opens its card there. */
export async function showOnPage(tab: number, statement: string): Promise<void> {
  await sendToPage(tab, TOP_FRAME, 'panel:show', { statement });
}
