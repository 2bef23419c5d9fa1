// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { onNavigation } from '../../../lib/annotate/on-navigation.ts';

describe('a navigation within the page', () => {
  let end: AbortController;
  const onMove = vi.fn<() => void>();

  beforeEach(() => {
    vi.useFakeTimers();
    onMove.mockReset();
    end = new AbortController();
    onNavigation(end.signal, onMove);
  });

  afterEach(() => {
    end.abort();
    vi.useRealTimers();
  });

  test('is told at once and while the page fills, then no more', () => {
    dispatchEvent(new Event('popstate'));
    vi.advanceTimersByTime(1);
    expect(onMove).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(10_000);
    expect(onMove).toHaveBeenCalledTimes(4);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('begins anew with the next one', () => {
    dispatchEvent(new Event('popstate'));
    vi.advanceTimersByTime(500);
    dispatchEvent(new Event('popstate'));
    vi.advanceTimersByTime(10_000);
    expect(onMove).toHaveBeenCalledTimes(6);
  });

  test('is not told after the end', () => {
    dispatchEvent(new Event('popstate'));
    end.abort();
    dispatchEvent(new Event('popstate'));
    vi.advanceTimersByTime(10_000);
    expect(onMove).not.toHaveBeenCalled();
  });
});
