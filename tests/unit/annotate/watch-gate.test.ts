// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest';
import { beginWork } from '../../../lib/annotate/at-work.ts';
import { watchGate } from '../../../lib/annotate/watch-gate.ts';

const TERMS = { people: ['Ana Ruiz'], places: ['Harbour'] };
const observers: MutationObserver[] = [];
class KeptObserver extends MutationObserver {
  constructor(callback: MutationCallback) {
    super(callback);
    observers.push(this);
  }
}
vi.stubGlobal('MutationObserver', KeptObserver);
const onWorth = vi.fn<() => void>();
let listening: MockInstance<typeof window.addEventListener>;

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, '', '/');
  onWorth.mockReset();
  // A page of its own for each test: a gate stays as long as its page.
  Reflect.deleteProperty(globalThis, 'crossquoteGate');
  document.documentElement.innerHTML = '<head></head><body></body>';
  listening = vi.spyOn(window, 'addEventListener');
});
afterEach(() => {
  for (const observer of observers.splice(0)) observer.disconnect();
  for (const [type, listener, options] of listening.mock.calls)
    window.removeEventListener(type, listener as EventListener, options);
  vi.useRealTimers();
});

describe('the gate', () => {
  test('tells once of a page that names who met and where', () => {
    document.body.textContent = 'Ana Ruiz spoke at the Harbour.';
    watchGate(TERMS, onWorth);
    vi.advanceTimersByTime(10_000);
    expect(onWorth).toHaveBeenCalledOnce();
  });

  test.each(['Ana Ruiz spoke elsewhere.', 'Ben Ode spoke at the Harbour.'])(
    'tells nothing of another page: %s',
    (text) => {
      document.body.textContent = text;
      watchGate(TERMS, onWorth);
      vi.advanceTimersByTime(10_000);
      expect(onWorth).not.toHaveBeenCalled();
    },
  );

  test('tells of a page that fills late', () => {
    document.body.textContent = 'Loading';
    watchGate(TERMS, onWorth);
    vi.advanceTimersByTime(1000);
    document.body.textContent = 'Ana Ruiz spoke at the Harbour.';
    vi.advanceTimersByTime(10_000);
    expect(onWorth).toHaveBeenCalledOnce();
  });

  test('tells of the next page of an application, though no event tells of it and it is as long as the last', () => {
    document.body.textContent = 'Ana Ruiz spoke somewhere else.';
    watchGate(TERMS, onWorth);
    vi.advanceTimersByTime(10_000);
    history.pushState(null, '', '/next');
    document.body.textContent = 'Ana Ruiz spoke at the Harbour.';
    vi.advanceTimersByTime(10_000);
    expect(onWorth).toHaveBeenCalledOnce();
  });

  test('does not call for an annotator that is at work already, but for one that has ended', () => {
    document.body.textContent = 'Ana Ruiz spoke at the Harbour.';
    const work = new AbortController();
    beginWork(work.signal);
    watchGate(TERMS, onWorth);
    vi.advanceTimersByTime(3000);
    expect(onWorth).not.toHaveBeenCalled();
    work.abort();
    vi.advanceTimersByTime(10_000);
    expect(onWorth).toHaveBeenCalledOnce();
  });

  test.each([20_000, 3_600_000])('tells of a page that fills %i ms after it came', async (late) => {
    document.body.innerHTML = '<main></main>';
    watchGate(TERMS, onWorth);
    await vi.advanceTimersByTimeAsync(late);
    document.querySelector('main')?.append('Ana Ruiz spoke at the Harbour.');
    await vi.advanceTimersByTimeAsync(5000);
    expect(onWorth).toHaveBeenCalledOnce();
  });

  /** How often the text of the page is asked for in a minute in which it changes all the time. */
  async function looksInAMinute(): Promise<number> {
    const text = vi.spyOn(document.body, 'querySelectorAll');
    for (let time = 0; time < 60_000; time += 50) {
      document.body.append('.');
      await vi.advanceTimersByTimeAsync(50);
    }
    const looks = text.mock.calls.length;
    text.mockRestore();
    return looks;
  }

  test('looks seldom at a page that never rests, and no more once it has told of it', async () => {
    document.body.textContent = 'Ana Ruiz spoke elsewhere.';
    watchGate(TERMS, onWorth);
    await vi.advanceTimersByTimeAsync(10_000);
    const looks = await looksInAMinute();
    expect(looks).toBeLessThanOrEqual(16);
    expect(looks).toBeGreaterThan(10);
    document.body.append('At the Harbour.');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(onWorth).toHaveBeenCalledOnce();
    expect(await looksInAMinute()).toBe(0);
  });

  test('has no timer while nothing happens where the browser tells of navigations', async () => {
    vi.stubGlobal('navigation', new EventTarget());
    watchGate(TERMS, onWorth);
    await vi.advanceTimersByTimeAsync(10_000);
    vi.stubGlobal('navigation', undefined);
    expect(vi.getTimerCount()).toBe(0);
  });

  /** Puts a custom element with an open shadow root into a parent. */
  function shadowIn(parent: ParentNode): ShadowRoot {
    const host = document.createElement('x-story');
    parent.append(host);
    return host.attachShadow({ mode: 'open' });
  }

  test('sees what stands in open shadow roots, and in those within', () => {
    shadowIn(shadowIn(document.body)).textContent = 'Ana Ruiz spoke at the Harbour.';
    watchGate(TERMS, onWorth);
    vi.advanceTimersByTime(1);
    expect(onWorth).toHaveBeenCalledOnce();
  });

  test('sees what comes late into an open shadow root', async () => {
    const root = shadowIn(document.body);
    watchGate(TERMS, onWorth);
    await vi.advanceTimersByTimeAsync(10_000);
    root.append('Ana Ruiz spoke at the Harbour.');
    await vi.advanceTimersByTimeAsync(5000);
    expect(onWorth).toHaveBeenCalledOnce();
  });

  test('starts again if it is injected again, and does not run twice', async () => {
    document.body.textContent = 'Ana Ruiz spoke at the Harbour.';
    watchGate(TERMS, onWorth);
    await vi.advanceTimersByTimeAsync(10_000);
    watchGate(TERMS, onWorth);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(onWorth).toHaveBeenCalledTimes(2);
    history.pushState(null, '', '/next');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(onWorth).toHaveBeenCalledTimes(3);
  });

  test('waits with a page that is loaded ahead until the reader comes to it', () => {
    const prerendering = vi.fn<() => boolean>(() => true);
    Object.defineProperty(Document.prototype, 'prerendering', { get: prerendering, configurable: true });
    document.body.textContent = 'Ana Ruiz spoke at the Harbour.';
    watchGate(TERMS, onWorth);
    vi.advanceTimersByTime(10_000);
    expect(onWorth).not.toHaveBeenCalled();
    prerendering.mockReturnValue(false);
    document.dispatchEvent(new Event('prerenderingchange'));
    vi.advanceTimersByTime(1);
    expect(onWorth).toHaveBeenCalledOnce();
    Reflect.deleteProperty(Document.prototype, 'prerendering');
  });

  test.each([
    [true, 2],
    [false, 1],
  ])(
    'tells anew of a page that is turned to again, which it may have told while paused: %s',
    async (persisted, times) => {
      document.body.textContent = 'Ana Ruiz spoke at the Harbour.';
      watchGate(TERMS, onWorth);
      await vi.advanceTimersByTimeAsync(10_000);
      dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
      await vi.advanceTimersByTimeAsync(10_000);
      expect(onWorth).toHaveBeenCalledTimes(times);
    },
  );
});
