import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CLOSE_DELAY, HoverIntent, OPEN_DELAY } from '../../../lib/annotate/hover-intent.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function watched() {
  const [onOpen, onClose, onApproach] = [vi.fn(), vi.fn(), vi.fn()];
  const ending = new AbortController();
  const hover = new HoverIntent({ signal: ending.signal, onOpen, onClose, onApproach });
  return { hover, onOpen, onClose, onApproach, ending };
}

/** A card that the pointer has opened. */
function opened() {
  const all = watched();
  all.hover.over('a');
  vi.advanceTimersByTime(OPEN_DELAY);
  return all;
}

describe('opening a card by hovering', () => {
  test('happens when the pointer has rested on a mark for the whole delay, not a millisecond before', () => {
    const { hover, onOpen } = watched();
    hover.over('a');
    vi.advanceTimersByTime(OPEN_DELAY - 1);
    expect(onOpen).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('a');
  });

  test('does not wait longer because the pointer moves on the mark', () => {
    const { hover, onOpen } = watched();
    hover.over('a');
    vi.advanceTimersByTime(OPEN_DELAY - 1);
    hover.over('a');
    vi.advanceTimersByTime(1);
    expect(onOpen).toHaveBeenCalledOnce();
  });

  test('does not happen when the pointer only passes by', () => {
    const { hover, onOpen, onClose } = watched();
    hover.over('a');
    vi.advanceTimersByTime(OPEN_DELAY - 1);
    hover.over(null);
    vi.advanceTimersByTime(OPEN_DELAY + CLOSE_DELAY);
    expect(onOpen).not.toHaveBeenCalled();
    expect(onClose).not.toHaveBeenCalled();
  });

  test('starts again on each mark, and says at once which one is near', () => {
    const { hover, onOpen, onApproach } = watched();
    hover.over('a');
    vi.advanceTimersByTime(OPEN_DELAY - 1);
    hover.over('b');
    expect(onApproach.mock.calls).toEqual([['a'], ['b']]);
    vi.advanceTimersByTime(OPEN_DELAY - 1);
    expect(onOpen).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('b');
  });
});

describe('closing a card by leaving', () => {
  test('happens when the pointer has been away for the whole delay, not a millisecond before', () => {
    const { hover, onClose } = opened();
    hover.over(null);
    vi.advanceTimersByTime(CLOSE_DELAY - 1);
    expect(onClose).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onClose).toHaveBeenCalledOnce();
  });

  test.each(['card', 'a'])('does not happen when the pointer reaches the %s in time', (target) => {
    const { hover, onClose } = opened();
    hover.over(null);
    vi.advanceTimersByTime(CLOSE_DELAY - 1);
    hover.over(target);
    vi.advanceTimersByTime(CLOSE_DELAY * 10);
    expect(onClose).not.toHaveBeenCalled();
  });

  test('gives way to another mark that the pointer rests on', () => {
    const { hover, onOpen, onClose } = opened();
    hover.over('b');
    vi.advanceTimersByTime(OPEN_DELAY);
    expect(onOpen.mock.calls).toEqual([['a'], ['b']]);
    expect(onClose).not.toHaveBeenCalled();
  });

  test('leaves another mark alone that was only crossed on the way to the card', () => {
    const { hover, onOpen } = opened();
    hover.over('b');
    vi.advanceTimersByTime(OPEN_DELAY - 1);
    hover.over('card');
    vi.advanceTimersByTime(CLOSE_DELAY * 10);
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('a');
  });

  test('happens although the pointer came to rest between the marks it crossed', () => {
    const { hover, onClose } = opened();
    hover.over('b');
    vi.advanceTimersByTime(OPEN_DELAY - 1);
    hover.over(null);
    vi.advanceTimersByTime(CLOSE_DELAY);
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('a pinned card', () => {
  /** A card that the pointer has opened and a click has pinned. */
  function pinned() {
    const all = opened();
    all.hover.settle('a', true);
    return all;
  }

  test('stays when the pointer rests on another mark', () => {
    const { hover, onOpen, onApproach } = pinned();
    hover.over('b');
    vi.advanceTimersByTime(OPEN_DELAY * 10);
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('a');
    expect(onApproach).not.toHaveBeenCalledWith('b');
  });

  test('stays when the pointer leaves and comes back to its own mark, which opens nothing again', () => {
    const { hover, onOpen, onClose } = pinned();
    hover.over(null);
    vi.advanceTimersByTime(CLOSE_DELAY * 10);
    hover.over('a');
    vi.advanceTimersByTime(OPEN_DELAY * 10);
    expect(onOpen).toHaveBeenCalledOnce();
    expect(onClose).not.toHaveBeenCalled();
  });

  test('closes like any other once it has been freed', () => {
    const { hover, onClose } = pinned();
    hover.over('card');
    hover.settle('a', false);
    hover.over(null);
    vi.advanceTimersByTime(CLOSE_DELAY);
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('no longer holds hovering back once it is closed', () => {
    const { hover, onOpen } = pinned();
    hover.settle(null);
    hover.over('b');
    vi.advanceTimersByTime(OPEN_DELAY);
    expect(onOpen).toHaveBeenLastCalledWith('b');
  });
});

test('a card closed by key does not open again under a pointer that rests', () => {
  const { hover, onOpen } = opened();
  hover.settle(null);
  hover.over('a');
  vi.advanceTimersByTime(OPEN_DELAY * 10);
  expect(onOpen).toHaveBeenCalledOnce();
});

test('nothing happens after the end', () => {
  const { hover, onOpen, ending } = watched();
  hover.over('a');
  ending.abort();
  vi.advanceTimersByTime(OPEN_DELAY * 10);
  hover.over('b');
  vi.advanceTimersByTime(OPEN_DELAY * 10);
  expect(onOpen).not.toHaveBeenCalled();
});
