// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { DocumentPainter } from '../../../lib/paint/document-painter.ts';
import { mark, markedTexts, page, painterOptions, sameNodes, settle, snapshot } from './helpers.ts';

const running: (() => void)[] = [];
afterEach(() => {
  for (const stop of running.splice(0)) stop();
});

function start() {
  const options = painterOptions();
  const painter = new DocumentPainter(options);
  running.push(options.abort);
  return { painter, ...options };
}

describe('the document painter', () => {
  test('wraps the words in elements that name statement, form and match', () => {
    const body = page('<p>He said: “We will not stop.” Then he left.</p>');
    const { painter } = start();
    painter.paint([mark(body, '“We will not stop.”', 'a', 'mixed')]);
    const [element] = document.querySelectorAll('crossquote-mark');
    expect(element?.textContent).toBe('“We will not stop.”');
    expect(element?.getAttribute('data-statement')).toBe('statement-a');
    expect(element?.getAttribute('data-form')).toBe('mixed');
    expect(element?.getAttribute('data-key')).toBe('a');
    expect(body.textContent).toBe('He said: “We will not stop.” Then he left.');
  });

  test('leaves nothing behind that another mark.js would take for its own', () => {
    const body = page('<p>One two three</p>');
    start().painter.paint([mark(body, 'two')]);
    expect(document.querySelector('[data-markjs]')).toBeNull();
  });

  test('marks words over links, emphasis and blank lines, and skips the blanks', () => {
    const body = page('<ul>\n <li>we <em>will</em> <a href="#">not</a></li>\n <li>stop</li>\n</ul>');
    const { painter } = start();
    painter.paint([mark(body, 'will not\x0a'.replace('\x0a', '').trim(), 'a')]);
    expect(markedTexts()).toEqual(['will', 'not']);
    painter.paint([mark(body, body.textContent?.trim() ?? '', 'b')]);
    expect(markedTexts()).toEqual(['we ', 'will', 'not', 'stop']);
    expect([...body.querySelectorAll('ul > crossquote-mark')]).toEqual([]);
  });

  test('takes marks back to the same nodes, also to neighbouring text nodes that were split before', () => {
    const body = page('<p>one two <b>three</b></p>');
    const paragraph = body.querySelector('p') as HTMLElement;
    paragraph.prepend(
      document.createTextNode('zero '),
      document.createTextNode(''),
      document.createTextNode('half '),
    );
    const before = snapshot(body);
    const { painter, abort } = start();
    painter.paint([mark(body, 'zero half one'), mark(body, 'two three')]);
    expect(markedTexts().join('|')).toBe('zero |half |one|two |three');
    abort();
    expect(sameNodes(before, snapshot(body))).toBe(true);
  });

  test('keeps marks that are asked for again, even when they were read from the marked page', () => {
    const body = page('<p>one two three four</p>');
    const { painter } = start();
    painter.paint([mark(body, 'two'), mark(body, 'four')]);
    const elements = [...document.querySelectorAll('crossquote-mark')];
    painter.paint([mark(body, 'four'), mark(body, 'two')]);
    expect([...document.querySelectorAll('crossquote-mark')]).toEqual(elements);
    painter.paint([mark(body, 'two')]);
    expect(markedTexts()).toEqual(['two']);
  });

  test('gives overlapping matches one mark per stretch, the shorter match on top', () => {
    const body = page('<p>one two three four</p>');
    const { painter } = start();
    painter.paint([
      mark(body, 'one two three', 'long'),
      mark(body, 'two', 'short'),
      mark(body, 'three four', 'other'),
    ]);
    expect(markedTexts()).toEqual(['one ', 'two', ' ', 'three', ' four'].filter((text) => text.trim()));
    const keys = [...document.querySelectorAll('crossquote-mark')].map((e) => e.getAttribute('data-key'));
    expect(keys).toEqual(['long', 'short', 'other', 'other']);
    expect(painter.painted()).toEqual(['long', 'short', 'other']);
  });

  test('does not touch what is edited, not shown, or not HTML', () => {
    const body = page(
      '<div contenteditable><p>edit</p></div><textarea>area</textarea><noscript>none</noscript>' +
        '<svg><text>drawn</text></svg><p contenteditable="false">fixed</p>' +
        '<svg><foreignObject><p>inside</p></foreignObject></svg>',
    );
    const { painter } = start();
    painter.paint(['edit', 'area', 'none', 'drawn', 'fixed', 'inside'].map((words) => mark(body, words)));
    expect(markedTexts()).toEqual(['fixed', 'inside']);
  });

  test('refuses bare text in a flex container, which would fall apart into several items, and says so', async () => {
    const body = page('<div style="display: flex">one two three</div><p>four</p>');
    const { painter, reports } = start();
    painter.paint([mark(body, 'two'), mark(body, 'four')]);
    await settle();
    expect(markedTexts()).toEqual(['four']);
    expect(reports).toEqual(['refused']);
  });

  test('backs out where a form has an input in the place of a method', async () => {
    const body = page('<form>one two three<input name="replaceChild"></form>');
    // As in browsers; in jsdom the method takes precedence.
    Object.assign(body.firstChild as Element, { replaceChild: body.querySelector('input') });
    const before = snapshot(body);
    const { painter, reports } = start();
    painter.paint([mark(body, 'two')]);
    await settle();
    expect(sameNodes(before, snapshot(body))).toBe(true);
    expect(reports).toEqual(['refused']);
  });

  test('finds the match under a point, its boxes and the open one', () => {
    const body = page('<p>one two three</p>');
    const { painter } = start();
    painter.paint([mark(body, 'two')]);
    const element = document.querySelector('crossquote-mark') as HTMLElement;
    element.getClientRects = () => [new DOMRect(1, 2, 3, 4)] as unknown as DOMRectList;
    Document.prototype.elementFromPoint = () => element;
    expect(painter.hitTest({ clientX: 1, clientY: 2 })).toEqual(['two']);
    Document.prototype.elementFromPoint = () => body;
    expect(painter.hitTest({ clientX: 1, clientY: 2 })).toEqual([]);
    expect(painter.rects('two')).toEqual([new DOMRect(1, 2, 3, 4)]);
    expect(painter.rects('none')).toEqual([]);
    painter.setActive('two');
    expect(element.hasAttribute('data-active')).toBe(true);
    painter.setActive(null);
    expect(element.hasAttribute('data-active')).toBe(false);
  });

  test('is not fooled by mark elements of the page', () => {
    const body = page('<p>one <crossquote-mark data-statement="x" data-key="two">two</crossquote-mark></p>');
    const { painter } = start();
    painter.paint([mark(body, 'one')]);
    Document.prototype.elementFromPoint = () => body.querySelector('crossquote-mark[data-statement=x]');
    expect(painter.hitTest({ clientX: 1, clientY: 2 })).toEqual([]);
  });

  test('takes away copies that the page makes of its marks, but not marks that were saved with the page', () => {
    const body = page('<p>one two</p><div></div><crossquote-mark>saved</crossquote-mark>');
    const { painter, abort } = start();
    const request = mark(body, 'two');
    painter.paint([request]);
    (body.querySelector('div') as HTMLElement).append(
      (body.querySelector('p') as HTMLElement).cloneNode(true),
    );
    painter.paint([request]);
    expect(markedTexts()).toEqual(['two', 'saved']);
    expect(body.querySelector('p crossquote-mark')?.textContent).toBe('two');
    abort();
    expect(body.innerHTML).toBe(
      '<p>one two</p><div><p>one two</p></div><crossquote-mark>saved</crossquote-mark>',
    );
  });

  test('ends with its signal and does nothing afterwards', () => {
    const body = page('<p>one two</p>');
    const { painter, abort } = start();
    const request = mark(body, 'two');
    painter.paint([request]);
    abort();
    painter.paint([request]);
    expect(markedTexts()).toEqual([]);
    expect(document.adoptedStyleSheets ?? []).toEqual([]);
    expect(document.querySelector('style')).toBeNull();
  });
});
