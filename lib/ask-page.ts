import { injectAnnotator } from './browser.ts';
import { sendToPage } from './messages.ts';
import type { PageReport } from './report.ts';

/** The popup speaks to the top frame: that is where the article is. */
const TOP_FRAME = 0;
/** A page that takes longer than this to read counts as not readable. */
const PATIENCE_MS = 8000;
const BETWEEN_MS = 60;

/** What the annotator of a tab knows now; `null` where none runs, or where it has not finished. */
export function askPage(tab: number): Promise<PageReport | null> {
  return sendToPage(tab, TOP_FRAME, 'panel:report', null);
}

/** Puts the annotator into a tab and waits for its report; `null` if none comes. Rejects where we may not run. */
export async function checkPage(tab: number): Promise<PageReport | null> {
  await injectAnnotator(tab);
  const until = performance.now() + PATIENCE_MS;
  while (performance.now() < until) {
    const report = await askPage(tab);
    if (report !== null) return report;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
  }
  return null;
}

/** Scrolls a tab to a statement and opens its card there. */
export async function showOnPage(tab: number, statement: string): Promise<void> {
  await sendToPage(tab, TOP_FRAME, 'panel:show', { statement });
}
