// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type WatchOptions, watchChanges } from '../../../lib/paint/watch.ts';
import { page } from './helpers.ts';

let ends: AbortController[] = [];
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  for (const end of ends) end.abort();
  ends = [];
  vi.useRealTimers();
});

const TIMES = { quiet: 100, longest: 1_000 };
function start(more: Partial<WatchOptions> = {}) {
  const body = page('<p>one</p>');
  const end = new AbortController();
  ends.push(end);
  const onChange = vi.fn();
  const watch = watchChanges([body], { signal: end.signal, onChange, times: TIMES, ...more });
  const change = async (): Promise<void> => {
    body.append('more');
    await Promise.resolve();
  };
  return { body, end, onChange, watch, change };
}

function hide(hidden: boolean): void {
  Object.defineProperty(Document.prototype, 'hidden', { configurable: true, get: () => hidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('the watch on a page', () => {
  test('has no timer while nothing happens', () => {
    start();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('calls once after the page has come to rest', async () => {
    const { change, onChange } = start();
    await change();
    vi.advanceTimersByTime(60);
    await change();
    vi.advanceTimersByTime(60);
    expect(onChange).not.toHaveBeenCalled();
    vi.advanceTimersByTime(60);
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('calls at last on a page that never rests, and less and less often', async () => {
    const { change, onChange } = start();
    for (let time = 0; time < 10_000; time += 50) {
      await change();
      vi.advanceTimersByTime(50);
    }
    expect(onChange.mock.calls.length).toBeGreaterThanOrEqual(8);
    expect(onChange.mock.calls.length).toBeLessThanOrEqual(12);
  });

  test('answers quickly again once the page has calmed down', async () => {
    const { change, onChange } = start();
    for (let round = 0; round < 6; round += 1) {
      await change();
      vi.advanceTimersByTime(1_000);
    }
    onChange.mockClear();
    vi.advanceTimersByTime(10_000);
    await change();
    vi.advanceTimersByTime(100);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  test('does not notice our own changes, but the host’s before and after', async () => {
    const { body, change, onChange, watch } = start();
    watch.without(() => body.append('ours'));
    await Promise.resolve();
    vi.advanceTimersByTime(500);
    expect(onChange).not.toHaveBeenCalled();
    body.append('theirs');
    watch.without(() => body.append('ours'));
    vi.advanceTimersByTime(500);
    expect(onChange).toHaveBeenCalledTimes(1);
    await change();
    vi.advanceTimersByTime(1_000);
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  test('leaves out what it is told is ours', async () => {
    const { change, onChange } = start({ isOurs: () => true });
    await change();
    vi.advanceTimersByTime(2_000);
    expect(onChange).not.toHaveBeenCalled();
  });

  test('rests while the page is hidden and catches up when it is shown', async () => {
    const { change, onChange } = start();
    hide(true);
    await change();
    expect(vi.getTimerCount()).toBe(0);
    hide(false);
    vi.advanceTimersByTime(200);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  test('ends with its signal', async () => {
    const { change, end, onChange } = start();
    await change();
    end.abort();
    await change();
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(5_000);
    expect(onChange).not.toHaveBeenCalled();
  });
});
