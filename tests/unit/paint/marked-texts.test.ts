// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { MarkedTexts } from '../../../lib/paint/marked-texts.ts';
import type { MarkRequest } from '../../../lib/paint/types.ts';
import { page, textNodes } from './helpers.ts';

/**
 * Marks each text on the page as a match of its own, and one match that is on all of them. Tells of each look at a
 * mark's matches.
 */
function markAll(body: HTMLElement, onLook: () => void = () => undefined) {
  const texts = new MarkedTexts(() => undefined);
  const all: MarkRequest = { key: 'all', statement: 'all', form: 'direct', spans: [] };
  for (const [index, node] of textNodes(body).entries()) {
    const span = { node, start: 0, end: node.data.length };
    const one: MarkRequest = { key: `${index}`, statement: 'one', form: 'direct', spans: [span] };
    const segment = {
      start: span.start,
      end: span.end,
      get marks() {
        onLook();
        return [one, all];
      },
    };
    texts.mark(node, [segment]);
  }
  return texts;
}

test('the marks of a match are known as long as they are there, in document order', () => {
  const texts = markAll(page('<p>one</p><p>two</p><p>three</p>'));
  const words = (key: string) => texts.elementsOf(key).map(({ textContent }) => textContent);
  expect([words('all'), words('1'), words('none')]).toEqual([['one', 'two', 'three'], ['two'], []]);
  const [, second] = texts.all();
  if (second) texts.unmark(second);
  expect([words('all'), words('1')]).toEqual([['one', 'three'], []]);
  expect([texts.has('all'), texts.has('1')]).toEqual([true, false]);
});

test('each of thousands of matches is found without a look at the others', () => {
  const onLook = vi.fn();
  const texts = markAll(page('<p>word</p>'.repeat(2000)), onLook);
  const keys = Array.from({ length: 2000 }, (_, index) => `${index}`);
  onLook.mockClear();
  expect(keys.flatMap((key) => texts.elementsOf(key))).toHaveLength(2000);
  expect(onLook).not.toHaveBeenCalled();
});
