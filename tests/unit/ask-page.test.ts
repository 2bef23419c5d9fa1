import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { askPage, checkPage } from '../../lib/ask-page.ts';
import { injectAnnotator } from '../../lib/browser.ts';
import { sendToPage } from '../../lib/messages.ts';
import { aReport } from './helpers/a-bundle.ts';

vi.mock('../../lib/browser.ts', () => ({ injectAnnotator: vi.fn() }));
vi.mock('../../lib/messages.ts', () => ({ sendToPage: vi.fn() }));

const never = new Promise<never>(() => undefined);

beforeEach(() => {
  vi.useFakeTimers();
  vi.mocked(injectAnnotator).mockReset().mockResolvedValue();
  vi.mocked(sendToPage).mockReset();
});
afterEach(() => vi.useRealTimers());

describe('a page that is asked', () => {
  test('in its top frame tells what it knows, without being waited for', async () => {
    const report = aReport();
    vi.mocked(sendToPage).mockResolvedValue(report);
    expect(await askPage(7)).toBe(report);
    expect(sendToPage).toHaveBeenCalledExactlyOnceWith(7, 0, 'panel:report', { wait: false });
  });

  test('and does not answer, knows nothing after a second', async () => {
    vi.mocked(sendToPage).mockReturnValue(never);
    const asked = askPage(7);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await asked).toBeNull();
  });
});

describe('a page that is checked', () => {
  test('is given the annotator, and tells its report by one message', async () => {
    const report = aReport();
    vi.mocked(sendToPage).mockResolvedValue(report);
    expect(await checkPage(7)).toBe(report);
    expect(injectAnnotator).toHaveBeenCalledExactlyOnceWith(7);
    expect(sendToPage).toHaveBeenCalledExactlyOnceWith(7, 0, 'panel:report', { wait: true });
  });

  test('that cannot be read says so at once', async () => {
    vi.mocked(sendToPage).mockResolvedValue(null);
    expect(await checkPage(7)).toBeNull();
    expect(sendToPage).toHaveBeenCalledOnce();
  });

  test.each([
    ['the reading', () => vi.mocked(sendToPage).mockReturnValue(never)],
    ['the page itself', () => vi.mocked(injectAnnotator).mockReturnValue(never)],
  ])('is not waited for longer than eight seconds where %s hangs', async (_, hang) => {
    hang();
    const checked = checkPage(7);
    await vi.advanceTimersByTimeAsync(8000);
    expect(await checked).toBeNull();
  });

  test('that we may not read is a fault for the caller', async () => {
    vi.mocked(injectAnnotator).mockRejectedValue(new Error('Cannot access contents of the page'));
    await expect(checkPage(7)).rejects.toThrow('Cannot access');
  });
});
