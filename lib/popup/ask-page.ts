import { tellingFrames } from '../background/tab-frames.ts';
import { injectAnnotator } from '../browser.ts';
import { sendToPage } from '../messages.ts';
import type { PageAnswer } from '../report.ts';

/** Where the article is on most pages: it is asked first. */
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

const answerOf = (tab: number, frame: number, wait: boolean): Promise<PageAnswer | null> =>
  sendToPage(tab, frame, 'panel:report', { wait });

/** Whether a frame has what the popup is for: the statement it was opened on, or any at all. */
function has(answer: PageAnswer | null, focus: string | null): boolean {
  if (answer === null || answer === 'unreadable') return false;
  return answer.found.some(({ statement }) => focus === null || statement === focus);
}

/** Frames in which our annotator has found something, besides the top one; none if the browser does not say. */
const otherFrames = async (tab: number): Promise<number[]> =>
  (await tellingFrames(tab).catch(() => [])).filter((frame) => frame !== TOP_FRAME);

/** The top frame's answer, or that of the frame that has found most where it alone has what is asked for. */
async function bestOf(top: PageAnswer | null, tab: number, focus: string | null): Promise<PageAnswer | null> {
  if (has(top, focus)) return top;
  const frames = await otherFrames(tab);
  const answers = await Promise.all(frames.map((frame) => within(ANSWER_MS, answerOf(tab, frame, false))));
  return answers.find((answer) => has(answer, focus)) ?? top;
}

/**
 * What the annotators of a tab know now, of the statement the popup was opened on or of any; `null` where none runs, or
 * where it has not finished.
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
