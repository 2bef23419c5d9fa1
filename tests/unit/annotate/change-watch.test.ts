// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { startWatch } from './start-watch.ts';

function hide(hidden: boolean): void {
  Object.defineProperty(Document.prototype, 'hidden', { configurable: true, get: () => hidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('the watch on a page', () => {
  test('has no timer while nothing happens', () => {
    startWatch();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('calls once after the page has come to rest', async () => {
    const { change, onChange } = startWatch();
    await change();
    vi.advanceTimersByTime(60);
    await change();
    vi.advanceTimersByTime(60);
    expect(onChange).not.toHaveBeenCalled();
    vi.advanceTimersByTime(60);
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('waits no longer than for rest where it is hurried, whatever the last call has cost', async () => {
    const { change, onChange, watch } = startWatch();
    onChange.mockImplementation(() => {
      vi.advanceTimersByTime(40);
      return true;
    });
    await change();
    await vi.advanceTimersByTimeAsync(100);
    await change();
    await vi.advanceTimersByTimeAsync(200);
    expect(onChange).toHaveBeenCalledTimes(1);
    watch.hurry();
    await vi.advanceTimersByTimeAsync(100);
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  test('does nothing where it is hurried on a page that has not changed', () => {
    const { watch } = startWatch();
    watch.hurry();
    expect(vi.getTimerCount()).toBe(0);
  });

  /** How often a page that changes all the time is looked at in ten seconds. */
  async function callsOnABusyPage(mattered: boolean): Promise<number> {
    const { change, onChange } = startWatch();
    onChange.mockReturnValue(mattered);
    for (let time = 0; time < 10_000; time += 50) {
      await change();
      await vi.advanceTimersByTimeAsync(50);
    }
    return onChange.mock.calls.length;
  }

  test('calls at last on a page that never rests, and less and less often where that is for nothing', async () => {
    const calls = await callsOnABusyPage(false);
    expect(calls).toBeGreaterThanOrEqual(8);
    expect(calls).toBeLessThanOrEqual(12);
  });

  test('keeps up with a page whose changes matter', async () => {
    expect(await callsOnABusyPage(true)).toBeGreaterThanOrEqual(20);
  });

  test('gives a page that takes long to read more time', async () => {
    const { change, onChange } = startWatch();
    onChange.mockImplementation(() => {
      vi.advanceTimersByTime(30);
      return true;
    });
    await change();
    await vi.advanceTimersByTimeAsync(200);
    expect(onChange).toHaveBeenCalledTimes(1);
    await change();
    await vi.advanceTimersByTimeAsync(500);
    expect(onChange).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  test('never calls while a call is at work, and then for what came meanwhile', async () => {
    const { change, onChange } = startWatch();
    let finish: (mattered: boolean) => void = () => undefined;
    onChange.mockImplementation(() => new Promise((resolve) => (finish = resolve)));
    await change();
    await vi.advanceTimersByTimeAsync(200);
    await change();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(onChange).toHaveBeenCalledTimes(1);
    finish(true);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  test('answers quickly again once the page has calmed down', async () => {
    const { change, onChange } = startWatch();
    for (let round = 0; round < 6; round += 1) {
      await change();
      await vi.advanceTimersByTimeAsync(1_000);
    }
    onChange.mockClear();
    await vi.advanceTimersByTimeAsync(10_000);
    await change();
    await vi.advanceTimersByTimeAsync(100);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  test('does not notice our own changes, but the host’s before and after', async () => {
    const { body, change, onChange, watch } = startWatch();
    watch.without(() => body.append('ours'));
    await Promise.resolve();
    await vi.advanceTimersByTimeAsync(500);
    expect(onChange).not.toHaveBeenCalled();
    body.append('theirs');
    watch.without(() => body.append('ours'));
    await vi.advanceTimersByTimeAsync(500);
    expect(onChange).toHaveBeenCalledTimes(1);
    await change();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  test('leaves out what it is told is ours', async () => {
    const { change, onChange } = startWatch({ isOurs: () => true });
    await change();
    vi.advanceTimersByTime(2_000);
    expect(onChange).not.toHaveBeenCalled();
  });

  test('rests while the page is hidden and catches up when it is shown', async () => {
    const { change, onChange } = startWatch();
    hide(true);
    await change();
    expect(vi.getTimerCount()).toBe(0);
    hide(false);
    vi.advanceTimersByTime(200);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  test('ends with its signal', async () => {
    const { change, end, onChange } = startWatch();
    await change();
    end.abort();
    await change();
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(5_000);
    expect(onChange).not.toHaveBeenCalled();
  });
});
