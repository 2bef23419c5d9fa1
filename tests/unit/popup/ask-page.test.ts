import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { tellingFrames } from '../../../lib/background/tab-frames.ts';
import { injectAnnotator } from '../../../lib/browser.ts';
import { sendToPage } from '../../../lib/messages.ts';
import { askPage, checkPage, showOnPage } from '../../../lib/popup/ask-page.ts';
import type { PageAnswer } from '../../../lib/report.ts';
import { aFoundStatement, aReport } from '../helpers/a-bundle.ts';

vi.mock('../../../lib/background/tab-frames.ts', () => ({ tellingFrames: vi.fn() }));
vi.mock('../../../lib/browser.ts', () => ({ injectAnnotator: vi.fn() }));
vi.mock('../../../lib/messages.ts', () => ({ sendToPage: vi.fn() }));

const never = new Promise<never>(() => undefined);

beforeEach(() => {
  vi.useFakeTimers();
  vi.mocked(injectAnnotator).mockReset().mockResolvedValue();
  vi.mocked(sendToPage).mockReset();
  vi.mocked(tellingFrames).mockReset().mockResolvedValue([]);
});
afterEach(() => vi.useRealTimers());

describe('a page that is asked', () => {
  test('in its top frame tells what it knows, without being waited for', async () => {
    const report = aReport();
    vi.mocked(sendToPage).mockResolvedValue(report);
    expect(await askPage(7, null)).toBe(report);
    expect(sendToPage).toHaveBeenCalledExactlyOnceWith(7, 0, 'panel:report', { wait: false });
  });

  test('and does not answer, knows nothing after a second', async () => {
    vi.mocked(sendToPage).mockReturnValue(never);
    const asked = askPage(7, null);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await asked).toBeNull();
  });
});

describe('a page that is checked', () => {
  test('is given the annotator, and tells its report by one message', async () => {
    const report = aReport();
    vi.mocked(sendToPage).mockResolvedValue(report);
    expect(await checkPage(7, null)).toBe(report);
    expect(injectAnnotator).toHaveBeenCalledExactlyOnceWith(7);
    expect(sendToPage).toHaveBeenCalledExactlyOnceWith(7, 0, 'panel:report', { wait: true });
  });

  test('that cannot be read says so at once', async () => {
    vi.mocked(sendToPage).mockResolvedValue(null);
    expect(await checkPage(7, null)).toBeNull();
    expect(sendToPage).toHaveBeenCalledOnce();
  });

  test.each([
    ['the reading', () => vi.mocked(sendToPage).mockReturnValue(never)],
    ['the page itself', () => vi.mocked(injectAnnotator).mockReturnValue(never)],
  ])('is not waited for longer than eight seconds where %s hangs', async (_, hang) => {
    hang();
    const checked = checkPage(7, null);
    await vi.advanceTimersByTimeAsync(8000);
    expect(await checked).toBeNull();
  });

  test('that we may not read is a fault for the caller', async () => {
    vi.mocked(injectAnnotator).mockRejectedValue(new Error('Cannot access contents of the page'));
    await expect(checkPage(7, null)).rejects.toThrow('Cannot access');
  });
});

const without = aReport({ found: [] });
const withStatements = (...ids: readonly string[]) =>
  aReport({ found: ids.map((id) => aFoundStatement(id)) });

/** A tab whose frames give these answers; those that have told a number are named, the best first. */
function aTab(
  answers: Readonly<Record<number, PageAnswer | Promise<never>>>,
  telling: readonly number[],
): void {
  vi.mocked(tellingFrames).mockResolvedValue([...telling]);
  vi.mocked(sendToPage).mockImplementation(async (_tab, frame) => (await answers[frame]) ?? null);
}
const framesAsked = () => vi.mocked(sendToPage).mock.calls.map(([, frame]) => frame);

describe('an article in a frame', () => {
  test('speaks where the page around it has none', async () => {
    const inFrame = withStatements('bridge');
    aTab({ 0: without, 5: inFrame }, [5]);
    expect(await askPage(7, null)).toBe(inFrame);
    expect(await checkPage(7, null)).toBe(inFrame);
  });

  test('speaks where the page around it was not worth a look, or is too busy to answer', async () => {
    const inFrame = withStatements('bridge');
    aTab({ 5: inFrame }, [5]);
    expect(await askPage(7, null)).toBe(inFrame);
    aTab({ 0: never, 5: inFrame }, [5]);
    const asked = askPage(7, null);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await asked).toBe(inFrame);
  });

  test('is one that has told what it found: no other frame is asked', async () => {
    const most = withStatements('bridge', 'tariffs');
    aTab({ 0: without, 4: withStatements('bridge'), 5: withStatements('bridge'), 6: most }, [6, 5]);
    expect(await askPage(7, null)).toBe(most);
    expect(framesAsked()).toEqual([0, 6, 5]);
  });

  test('is not asked where the page itself has something', async () => {
    aTab({ 0: withStatements('bridge'), 5: withStatements('tariffs') }, [0, 5]);
    await askPage(7, null);
    expect(framesAsked()).toEqual([0]);
  });

  test('speaks for a statement that it alone has, as when its mark was clicked', async () => {
    const inFrame = withStatements('tariffs');
    aTab({ 0: withStatements('bridge'), 5: inFrame }, [0, 5]);
    expect(await askPage(7, 'tariffs')).toBe(inFrame);
  });

  test('leaves the page its word where it has nothing after all', async () => {
    aTab({ 0: without, 5: without }, [5]);
    expect(await askPage(7, null)).toBe(without);
  });

  test('is where a statement is shown that the page around it has not', async () => {
    vi.mocked(tellingFrames).mockResolvedValue([5, 6]);
    vi.mocked(sendToPage).mockImplementation(async (_tab, frame) => frame === 5);
    await showOnPage(7, 'bridge');
    expect(framesAsked()).toEqual([0, 5]);
  });
});
