import { tellingFrames } from '../background/tab-frames.ts';
import { injectAnnotator } from '../browser.ts';
import { sendToPage } from '../messages.ts';
import type { PageAnswer } from '../report.ts';

/** The top frame, where the article usually is. It is asked first. */
const TOP_FRAME = 0;
/** Milliseconds after which a page that does not answer counts as one without a report. */
const ANSWER_MS = 1000;
/** Milliseconds after which a page that is still being read counts as unreadable. */
const PATIENCE_MS = 8000;

/** The answer, or `null` after a time: a page whose scripts never rest does not answer at all. */
function within<T>(milliseconds: number, answer: Promise<T>): Promise<T | null> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, milliseconds, null));
  return Promise.race([answer, late]);
}

const answerOf = (tab: number, frame: number, wait: boolean): Promise<PageAnswer | null> =>
  sendToPage(tab, frame, 'panel:report', { wait });

/** Whether an answer contains the statement that the popup was opened on, or any if it was opened on none. */
function has(answer: PageAnswer | null, focus: string | null): boolean {
  if (answer === null || answer === 'unreadable') return false;
  return answer.found.some(({ statement }) => focus === null || statement === focus);
}

/** Frames other than the top one in which our annotator has found something; none if the browser does not say. */
const otherFrames = async (tab: number): Promise<number[]> =>
  (await tellingFrames(tab).catch(() => [])).filter((frame) => frame !== TOP_FRAME);

/** The top frame's answer; if that lacks what is asked for, the first other answer that has it, most statements first. */
async function bestOf(top: PageAnswer | null, tab: number, focus: string | null): Promise<PageAnswer | null> {
  if (has(top, focus)) return top;
  const frames = await otherFrames(tab);
  const answers = await Promise.all(frames.map((frame) => within(ANSWER_MS, answerOf(tab, frame, false))));
  return answers.find((answer) => has(answer, focus)) ?? top;
}

/**
 * The report of a tab's annotators, about the statement that the popup was opened on or any. `null` if none runs or
 * none has finished.
 */
export async function askPage(tab: number, focus: string | null): Promise<PageAnswer | null> {
  return bestOf(await within(ANSWER_MS, answerOf(tab, TOP_FRAME, false)), tab, focus);
}

/** Puts the annotator into a tab and waits for its report; `null` if none comes. Rejects where we may not run. */
export async function checkPage(tab: number, focus: string | null): Promise<PageAnswer | null> {
  const read = injectAnnotator(tab).then(() => answerOf(tab, TOP_FRAME, true));
  return bestOf(await within(PATIENCE_MS, read), tab, focus);
}

/** Scrolls a tab to a statement and opens its card there, in the first frame that has it. */
export async function showOnPage(tab: number, statement: string): Promise<void> {
  for (const frame of [TOP_FRAME, ...(await otherFrames(tab))])
    if (await sendToPage(tab, frame, 'panel:show', { statement })) return;
}
