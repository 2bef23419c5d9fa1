// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { DocumentPainter } from '../../../lib/paint/document-painter.ts';
import { mark, page, painterOptions, textNodes } from './helpers.ts';

const running: (() => void)[] = [];
afterEach(() => {
  for (const stop of running.splice(0)) stop();
  window.getSelection()?.removeAllRanges();
});

function start() {
  const options = painterOptions();
  running.push(options.abort);
  return { painter: new DocumentPainter(options), ...options };
}

test('a selection stays on the same characters', () => {
  const body = page('<p>one two three four</p>');
  const [node] = textNodes(body) as [Text];
  const selection = window.getSelection() as Selection;
  selection.setBaseAndExtent(node, 5, node, 15);
  const { painter, abort } = start();
  painter.paint([mark(body, 'two'), mark(body, 'three')]);
  expect(selection.toString()).toBe('wo three f');
  abort();
  expect(selection.toString()).toBe('wo three f');
  expect([selection.anchorNode, selection.anchorOffset]).toEqual([node, 5]);
});

test('so does one that ends with a paragraph, as that of three clicks does', () => {
  const body = page('<p>one two three four</p><p>five</p>');
  const [node] = textNodes(body) as [Text];
  const selection = window.getSelection() as Selection;
  selection.setBaseAndExtent(node, 9, body.querySelectorAll('p')[1] as Element, 0);
  const { painter, abort } = start();
  painter.paint([mark(body, 'two'), mark(body, 'three')]);
  expect(selection.toString()).toBe('hree four');
  abort();
  expect(selection.toString()).toBe('hree four');
});
