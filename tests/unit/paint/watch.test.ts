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

const TIMES = { quiet: 100, longest: () => 1_000 };
function start(more: Partial<WatchOptions> = {}) {
  const body = page('<p>one</p>');
  const end = new AbortController();
  ends.push(end);
  const onChange = vi.fn<() => boolean | Promise<boolean>>(() => false);
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

  test('waits no longer than for rest where it is hurried, whatever the last call has cost', async () => {
    const { change, onChange, watch } = start();
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
    const { watch } = start();
    watch.hurry();
    expect(vi.getTimerCount()).toBe(0);
  });

  /** How often a page that changes all the time is looked at in ten seconds. */
  async function callsOnABusyPage(mattered: boolean): Promise<number> {
    const { change, onChange } = start();
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
    const { change, onChange } = start();
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
    const { change, onChange } = start();
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
    const { change, onChange } = start();
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
    const { body, change, onChange, watch } = start();
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

  test('looks at once at what is waiting where it is asked to catch up, and at nothing where nothing is', async () => {
    const { change, onChange, watch } = start();
    await watch.catchUp();
    expect(onChange).not.toHaveBeenCalled();
    await change();
    await watch.catchUp();
    expect(onChange).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  test('catches up with what has come while a call was at work', async () => {
    const { change, onChange, watch } = start();
    let finish: (mattered: boolean) => void = () => undefined;
    onChange.mockImplementationOnce(() => new Promise((resolve) => (finish = resolve)));
    await change();
    await vi.advanceTimersByTimeAsync(200);
    await change();
    const caughtUp = watch.catchUp();
    finish(false);
    await caughtUp;
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  test('watches what is covered later, in shadow roots too', async () => {
    const { body, onChange, watch } = start();
    const root = body.appendChild(document.createElement('x-story')).attachShadow({ mode: 'open' });
    await vi.advanceTimersByTimeAsync(200);
    onChange.mockClear();
    watch.cover([root]);
    root.append('more');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  test('hears of the attributes it is told to watch, and of no others', async () => {
    const { body, onChange } = start({ changes: { attributes: true, attributeFilter: ['class'] } });
    body.append('more');
    body.title = 'more';
    await vi.advanceTimersByTimeAsync(2_000);
    expect(onChange).not.toHaveBeenCalled();
    body.firstElementChild?.setAttribute('class', 'more');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  test('waits as long as it is told to by then', async () => {
    let longest = 1_000;
    const { change, onChange } = start({ times: { quiet: 100, longest: () => longest } });
    const callsIn = async (milliseconds: number): Promise<number> => {
      onChange.mockClear();
      for (let time = 0; time < milliseconds; time += 50) {
        await change();
        await vi.advanceTimersByTimeAsync(50);
      }
      return onChange.mock.calls.length;
    };
    await callsIn(10_000);
    longest = 30_000;
    await callsIn(60_000);
    expect(await callsIn(120_000)).toBe(4);
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
