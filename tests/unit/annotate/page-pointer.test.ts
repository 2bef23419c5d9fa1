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
