// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { pointerListening } from '../../../lib/annotate/page-pointer.ts';

const end = new AbortController();
afterEach(() => end.abort());

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
  const page = vi.spyOn(EventTarget.prototype, 'addEventListener');
  pointerListening({
    signal: end.signal,
    matchAt: () => 'a match',
    isOurs: () => false,
    onOver: () => undefined,
    onPress,
  })();
  const listener = page.mock.calls.findLast(([type]) => type === 'click')?.[1] as (event: MouseEvent) => void;
  const words = document.querySelector('b') as HTMLElement;
  // No event of a script is trusted, so that the listener is called as the browser would call it.
  const path = [words, words.parentElement, document.body, document];
  listener({ isTrusted: true, button: 0, composedPath: () => path } as unknown as MouseEvent);
  expect(onPress).toHaveBeenCalledTimes(isOurs ? 1 : 0);
});
