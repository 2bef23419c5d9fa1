// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { beginWork } from '../../../lib/annotate/at-work.ts';
import { watchGate } from '../../../lib/annotate/watch-gate.ts';

const TERMS = { people: ['Ana Ruiz'], places: ['Harbour'] };
const onWorth = vi.fn<() => void>();

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, '', '/');
  onWorth.mockReset();
});
afterEach(() => vi.useRealTimers());

describe('the gate', () => {
  test('tells once of a page that names who met and where', () => {
    document.body.textContent = 'Ana Ruiz spoke at the Harbour.';
    watchGate(TERMS, onWorth);
    vi.advanceTimersByTime(10_000);
    expect(onWorth).toHaveBeenCalledOnce();
  });

  test('tells nothing of another page', () => {
    document.body.textContent = 'Ana Ruiz spoke elsewhere.';
    watchGate(TERMS, onWorth);
    vi.advanceTimersByTime(10_000);
    expect(onWorth).not.toHaveBeenCalled();
  });

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
});
