import { afterEach, beforeEach, vi } from 'vitest';
import { ChangeWatch, type WatchOptions } from '../../../lib/annotate/change-watch.ts';
import { page } from '../paint/helpers.ts';

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

/** A watch on the body of a page, and a change of it. Ends with the test. */
export function startWatch(more: Partial<WatchOptions> = {}) {
  const body = page('<p>one</p>');
  const end = new AbortController();
  ends.push(end);
  const onChange = vi.fn<() => boolean | Promise<boolean>>(() => false);
  const watch = new ChangeWatch({
    signal: end.signal,
    onChange,
    isOurs: () => false,
    changes: { childList: true, characterData: true },
    times: TIMES,
    ...more,
  });
  watch.cover([body]);
  const change = async (): Promise<void> => {
    body.append('more');
    await Promise.resolve();
  };
  return { body, end, onChange, watch, change };
}
