// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { PageBlock } from '../../../lib/page/types.ts';
import { isBlank, resolveSpans } from '../../../lib/paint/resolve.ts';
import { page, textNodes } from './helpers.ts';

/** A block over all text nodes under an element, one separator after each `<br>`, marks around a `<q>`. */
function block(element: Element): PageBlock {
  let text = '';
  const starts: number[] = [];
  const nodes = textNodes(element);
  for (const node of nodes) {
    if (node.previousSibling?.nodeName === 'BR') text += ' ';
    const isQuoted = node.parentElement?.localName === 'q';
    if (isQuoted) text += '“';
    starts.push(text.length);
    text += node.data;
    if (isQuoted) text += '”';
  }
  return { text, kind: 'paragraph', nodes, starts, element };
}

const texts = (b: PageBlock, words: string): string[] => {
  const start = b.text.indexOf(words);
  const range = { start, end: start + words.length };
  return resolveSpans(b, range).map((span) => span.node.data.slice(span.start, span.end));
};

describe('the way from a range of a block to its nodes', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['stays within one node', '<p>one two three</p>', 'two', ['two']],
    ['goes over elements', '<p>one <b>two</b> three</p>', 'one two thr', ['one ', 'two', ' thr']],
    ['leaves out the separator at a line break', '<p>one<br>two</p>', 'one two', ['one', 'two']],
    [
      'leaves out the marks that the browser sets',
      '<p>one <q>two</q> three</p>',
      'one “two” t',
      ['one ', 'two', ' t'],
    ],
    ['leaves out blank nodes', '<ul><li>one</li>\n <li>two</li></ul>', 'one\n two', ['one', 'two']],
    ['leaves out empty nodes', '<p>one<b></b>two</p>', 'onetwo', ['one', 'two']],
    ['leaves out a blank stretch at the edge of a node', '<p>one <b>two</b></p>', ' two', ['two']],
  ])('%s', (_, html, words, expected) => {
    expect(texts(block(page(html).firstElementChild as Element), words)).toEqual(expected);
  });

  test('gives nothing once a node has other words than were read', () => {
    const b = block(page('<p>one <b>two</b> three</p>').firstElementChild as Element);
    const range = { start: 0, end: b.text.length };
    expect(resolveSpans(b, range)).toHaveLength(3);
    (b.nodes[1] as Text).data = 'tow';
    expect(resolveSpans(b, range)).toEqual([]);
    expect(resolveSpans(b, { start: 0, end: 3 })).toHaveLength(1);
    (b.nodes[1] as Text).data = '';
    expect(resolveSpans(b, range)).toEqual([]);
  });

  test('takes other white space in a node for the space in the block', () => {
    const b = block(page('<p>one\n\ttwo</p>').firstElementChild as Element);
    expect(resolveSpans({ ...b, text: 'one  two' }, { start: 0, end: 8 })).toHaveLength(1);
  });

  test('gives what is there where a range reaches beyond the block', () => {
    const b = block(page('<p>one <b>two</b> three</p>').firstElementChild as Element);
    expect(resolveSpans(b, { start: 4, end: 99 }).map((s) => s.node.data)).toEqual(['two', ' three']);
    expect(resolveSpans(b, { start: 99, end: 120 })).toEqual([]);
    expect(resolveSpans({ ...b, nodes: [], starts: [] }, { start: 0, end: 3 })).toEqual([]);
  });

  test('counts invisible characters as blank', () => {
    expect(['', ' \n\t', '\u00a0\u200b\ufeff\u00ad'].every(isBlank)).toBe(true);
    expect(isBlank(' . ')).toBe(false);
  });
});
