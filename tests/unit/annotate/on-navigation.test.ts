// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { onNavigation } from '../../../lib/annotate/on-navigation.ts';

const DELAYS = [0, 400, 1200, 3000];
const callback = vi.fn<() => void>();
let end: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  callback.mockReset();
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Another address each time. */
const push = (): void => history.pushState(null, '', `/${Math.random()}`);
const navigating = (): EventTarget => {
  const navigation = new EventTarget();
  vi.stubGlobal('navigation', navigation);
  return navigation;
};

describe('a navigation within the page', () => {
  test('is told at once and while the page fills, then no more', () => {
    const navigation = navigating();
    onNavigation(DELAYS, callback, end.signal);
    navigation.dispatchEvent(new Event('navigatesuccess'));
    vi.advanceTimersByTime(1);
    expect(callback).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(10_000);
    expect(callback).toHaveBeenCalledTimes(4);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('begins again with the next one', () => {
    const navigation = navigating();
    onNavigation(DELAYS, callback, end.signal);
    navigation.dispatchEvent(new Event('navigatesuccess'));
    vi.advanceTimersByTime(500);
    navigation.dispatchEvent(new Event('navigatesuccess'));
    vi.advanceTimersByTime(10_000);
    expect(callback).toHaveBeenCalledTimes(6);
  });

  test('is noticed by the address within a second where the browser tells of none, as pushState has no event', () => {
    onNavigation(DELAYS, callback, end.signal);
    push();
    vi.advanceTimersByTime(1001);
    expect(callback).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(10_000);
    expect(callback).toHaveBeenCalledTimes(4);
  });

  test('is not told after the end', () => {
    onNavigation(DELAYS, callback, end.signal);
    push();
    vi.advanceTimersByTime(1001);
    end.abort();
    push();
    vi.advanceTimersByTime(10_000);
    expect(callback).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('can be stood in for by a call', () => {
    onNavigation(DELAYS, callback, end.signal)();
    vi.advanceTimersByTime(10_000);
    expect(callback).toHaveBeenCalledTimes(4);
  });
});
