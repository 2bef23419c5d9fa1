// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pointerListening } from '../../../lib/annotate/page-pointer.ts';

let end: AbortController;
beforeEach(() => {
  end = new AbortController();
  vi.useFakeTimers();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

/** Listens on a page that is one match; returns a function that clicks an element as the browser would. */
function listenToClicks(onPress: () => void) {
  const page = vi.spyOn(EventTarget.prototype, 'addEventListener');
  pointerListening({
    signal: end.signal,
    matchAt: () => 'a match',
    isOurs: () => false,
    onOver: () => undefined,
    onPress,
  })();
  const heard = (wanted: string) =>
    page.mock.calls.findLast(([type]) => type === wanted)?.[1] as (event: MouseEvent) => void;
  const [down, click] = [heard('pointerdown'), heard('click')];
  return (element: Element): void => {
    const path = [element, element.parentElement, document.body, document];
    // No event of a script is trusted, so that the listeners are called directly.
    const event = { isTrusted: true, button: 0, composedPath: () => path } as unknown as MouseEvent;
    down(event);
    click(event);
  };
}

test('a pointer that leaves by the page’s script alone does not leave', () => {
  const onOver = vi.fn();
  pointerListening({
    signal: end.signal,
    matchAt: () => null,
    isOurs: () => false,
    onOver,
    onPress: () => undefined,
  })();
  document.documentElement.dispatchEvent(new Event('pointerleave'));
  expect(onOver).not.toHaveBeenCalled();
});

test.each([
  ['a link', '<a href="#">', false],
  ['a button', '<button>', false],
  ['what plays a button', '<div role="button">', false],
  ['what plays a link', '<span role="link" tabindex="0">', false],
  ['an anchor that leads nowhere', '<a>', true],
  ['a paragraph', '<p>', true],
])('a click on a match in %s of the page', (_what, tag, isOurs) => {
  document.body.innerHTML = `${tag}<b>words</b>`;
  const onPress = vi.fn();
  const click = listenToClicks(onPress);
  click(document.querySelector('b') as HTMLElement);
  vi.runAllTimers();
  expect(onPress).toHaveBeenCalledTimes(isOurs ? 1 : 0);
});

test('clicks that follow each other press a match once at most, when no more come, and none when all has ended', () => {
  document.body.innerHTML = '<p><b>words</b>';
  const onPress = vi.fn();
  const click = listenToClicks(onPress);
  const words = document.querySelector('b') as HTMLElement;
  click(words);
  vi.advanceTimersByTime(150);
  click(words);
  vi.advanceTimersByTime(150);
  expect(onPress).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(onPress).toHaveBeenCalledOnce();
  click(words);
  end.abort();
  vi.runAllTimers();
  expect(onPress).toHaveBeenCalledOnce();
});
