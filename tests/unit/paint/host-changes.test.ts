// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { DocumentPainter } from '../../../lib/paint/document-painter.ts';
import { mark, markedTexts, page, painterOptions, settle, textNodes } from './helpers.ts';

const running: (() => void)[] = [];
afterEach(() => {
  for (const stop of running.splice(0)) stop();
});

/** A paragraph with “two” marked, and the host's own text node. */
function painted(html = '<p>one two three</p>', words = 'two') {
  const body = page(html);
  const options = painterOptions();
  const painter = new DocumentPainter(options);
  running.push(options.abort);
  const request = mark(body, words);
  const [node] = request.spans.map((span) => span.node) as [Text];
  painter.paint([request]);
  expect(markedTexts().join('')).toBe(words);
  return { body, painter, node, ...options };
}

/** What the host does to the page, and what must be there afterwards. */
const cases: readonly [string, (host: { body: HTMLElement; node: Text }) => void, string][] = [
  ['writes new text to its node', ({ node }) => (node.data = 'new text'), 'new text'],
  ['writes the very text that marking left there', ({ node }) => (node.data = 'one '), 'one '],
  ['takes its node out', ({ node }) => node.remove(), ''],
  ['replaces its node', ({ node }) => node.replaceWith('other'), 'other'],
  [
    'replaces the whole paragraph’s text',
    ({ body }) => ((body.firstChild as Element).textContent = 'all new'),
    'all new',
  ],
  ['moves its node elsewhere', ({ body, node }) => body.append(node), 'one two three'],
  [
    'replaces words wherever it finds them',
    ({ body }) => {
      for (const text of textNodes(body)) text.data = text.data.replace(/o/g, '0');
    },
    '0ne tw0 three',
  ],
  [
    'puts the pieces in <font> as a translator does',
    ({ body }) => {
      for (const text of textNodes(body)) {
        const font = document.createElement('font');
        font.textContent = text.data.toUpperCase();
        text.replaceWith(font);
      }
    },
    'ONE TWO THREE',
  ],
  [
    'puts only the first piece in <font> for now',
    ({ node }) => {
      const font = document.createElement('font');
      font.textContent = 'eins ';
      node.replaceWith(font);
    },
    'eins two three',
  ],
  [
    'deletes elements that it does not know',
    ({ body }) => body.querySelector('crossquote-mark')?.remove(),
    'one two three',
  ],
  [
    'puts an element after its node',
    ({ node }) => node.after(document.createElement('img')),
    'one two three',
  ],
];

describe('when the host touches marked text', () => {
  test.each(cases)('that %s, its work stays and the marks go', async (_, act, expected) => {
    const { body, node, reports } = painted();
    act({ body, node });
    await settle();
    expect(body.textContent).toBe(expected);
    expect(markedTexts()).toEqual([]);
    expect(reports).toEqual(['rewritten']);
  });

  test('its node that stood empty before a mark comes back after normalize()', async () => {
    const { body, node } = painted('<p>one two</p>', 'one');
    body.normalize();
    await settle();
    expect(body.textContent).toBe('one two');
    expect(textNodes(body)).toEqual([node]);
  });

  test('clearing a node whose mark begins at its first character clears the text', async () => {
    const { body, node } = painted('<p>one two</p>', 'one');
    node.data = '';
    await settle();
    expect(body.textContent).toBe('');
  });

  test('all parts of a match go when one of them is touched', async () => {
    const { body, reports } = painted('<p>one <b>two</b> three</p>', 'one two three');
    (body.querySelector('b') as HTMLElement).textContent = 'TWO';
    await settle();
    expect(body.textContent).toBe('one TWO three');
    expect(markedTexts()).toEqual([]);
    expect(reports).toHaveLength(1);
  });

  test('changes elsewhere in the page are ignored', async () => {
    const { body, reports } = painted('<div>one two <section>three</section></div><p>four</p>');
    (body.querySelector('section') as HTMLElement).append('more');
    (body.querySelector('p') as HTMLElement).textContent = 'five';
    await settle();
    expect(reports).toEqual([]);
    expect(markedTexts()).toEqual(['two']);
  });

  test('a change that is still unread when marks are painted is not lost', async () => {
    const { body, painter, node, abort } = painted();
    node.data = 'new words';
    painter.paint([mark(body, 'words')]);
    await settle();
    expect(body.textContent).toContain('new words');
    abort();
    expect(body.textContent).toBe('new words');
  });
});
