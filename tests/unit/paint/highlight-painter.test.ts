// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HighlightPainter } from '../../../lib/paint/highlight-painter.ts';
import type { HighlightSupport } from '../../../lib/paint/highlight-support.ts';
import { fakeHighlights, highlighted } from './fake-highlights.ts';
import { mark, page, painterOptions, sameNodes, settle, snapshot, textNodes } from './helpers.ts';

const running: (() => void)[] = [];
beforeEach(() => {
  Document.prototype.elementFromPoint = () => null;
  Range.prototype.getClientRects = function boxes(this: Range) {
    return [
      new DOMRect(this.startOffset, 0, this.endOffset - this.startOffset, 10),
    ] as unknown as DOMRectList;
  };
});
afterEach(() => {
  for (const stop of running.splice(0)) stop();
});

function start(support = fakeHighlights()) {
  const options = painterOptions();
  const painter = new HighlightPainter(options, support);
  running.push(options.abort);
  return { painter, names: support.names, ...options };
}

describe('the highlight painter', () => {
  test('changes no node and files ranges by form', () => {
    const body = page('<p>one two <b>three</b> four</p>');
    const before = snapshot(body);
    const { painter, names } = start();
    painter.paint([mark(body, 'two three', 'a'), mark(body, 'four', 'b', 'indirect')]);
    expect(sameNodes(before, snapshot(body))).toBe(true);
    expect(highlighted(names, 'crossquote-direct')).toEqual(['two ', 'three']);
    expect(highlighted(names, 'crossquote-indirect')).toEqual(['four']);
    expect(painter.painted()).toEqual(['a', 'b']);
  });

  test('keeps ranges that are asked for again and drops the others', () => {
    const body = page('<p>one two three</p>');
    const { painter, names } = start();
    painter.paint([mark(body, 'one'), mark(body, 'two')]);
    const [first] = names.get('crossquote-direct') ?? [];
    painter.paint([mark(body, 'three'), mark(body, 'one')]);
    expect(highlighted(names, 'crossquote-direct')).toEqual(['one', 'three']);
    expect([...(names.get('crossquote-direct') ?? [])][0]).toBe(first);
  });

  test('moves a match whose words stand elsewhere now', () => {
    const body = page('<p>one two</p>');
    const { painter, names } = start();
    painter.paint([mark(body, 'one', 'a')]);
    painter.paint([mark(body, 'two', 'a')]);
    expect(highlighted(names, 'crossquote-direct')).toEqual(['two']);
  });

  test('skips words that the page has cut off since they were read', () => {
    const body = page('<p>one</p><p>two three</p>');
    const { painter, names } = start();
    const requests = [mark(body, 'three'), mark(body, 'one')];
    (textNodes(body)[1] as Text).data = 'two thr';
    painter.paint(requests);
    expect(painter.painted()).toEqual(['one']);
    expect(highlighted(names, 'crossquote-direct')).toEqual(['one']);
  });

  test('lets go of what is gone from a shadow tree that it came to later', async () => {
    const body = page('<div></div><div></div>');
    const [first, second] = [...body.children].map((host) => {
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = '<p>one two</p>';
      return root;
    }) as [ShadowRoot, ShadowRoot];
    const { painter } = start();
    painter.paint([mark(first, 'one', 'a')]);
    painter.paint([mark(second, 'two', 'b')]);
    expect(painter.painted()).toEqual(['b']);
    (second.firstChild as Element).remove();
    await settle();
    expect(painter.painted()).toEqual([]);
  });

  test('puts a range back before the next frame where the host writes the same text again', async () => {
    const body = page('<p>one two three</p>');
    const { painter, names } = start();
    painter.paint([mark(body, 'two')]);
    const [node] = textNodes(body) as [Text];
    node.data = 'one two and more';
    await Promise.resolve();
    expect(highlighted(names, 'crossquote-direct')).toEqual(['two']);
    (body.firstChild as Element).innerHTML = 'one two and more';
    await settle();
    expect(highlighted(names, 'crossquote-direct')).toEqual([]);
  });

  test('finds the text again in new nodes while the paragraph reads the same, and not otherwise', async () => {
    const body = page('<p>one <i>two</i> three</p>');
    const { painter, names } = start();
    painter.paint([mark(body, 'two three')]);
    (body.firstChild as Element).innerHTML = 'one two <i>three</i>';
    await settle();
    expect(highlighted(names, 'crossquote-direct')).toEqual([]);
    painter.paint([mark(body, 'three')]);
    (body.firstChild as Element).innerHTML = 'one <b>two three</b>';
    await settle();
    expect(highlighted(names, 'crossquote-direct')).toEqual(['three']);
    (body.firstChild as Element).innerHTML = 'not two three';
    await settle();
    expect(highlighted(names, 'crossquote-direct')).toEqual([]);
  });

  test('shows a match whose text is gone no more', async () => {
    const body = page('<div><p>one two</p></div><p>three</p>');
    const { painter, names } = start();
    painter.paint([mark(body, 'two'), mark(body, 'three')]);
    (body.firstChild as Element).remove();
    await settle();
    (body.firstChild as Element).append('more');
    await settle();
    expect(painter.painted()).toEqual(['three']);
    expect(highlighted(names, 'crossquote-direct')).toEqual(['three']);
  });

  test('puts back what the page has taken out of the registry', () => {
    const body = page('<p>one two</p>');
    const { painter, names } = start();
    painter.paint([mark(body, 'two')]);
    names.clear();
    painter.hitTest({ clientX: 0, clientY: 0 });
    expect(highlighted(names, 'crossquote-direct')).toEqual(['two']);
    names.get('crossquote-direct')?.clear();
    painter.setActive('two');
    expect(highlighted(names, 'crossquote-direct')).toEqual(['two']);
    expect(highlighted(names, 'crossquote-active')).toEqual(['two']);
    painter.setActive(null);
    expect(highlighted(names, 'crossquote-active')).toEqual([]);
  });

  test('asks the browser what is at a point, and trusts only its own highlights', () => {
    const hits: Awaited<ReturnType<NonNullable<HighlightSupport['hitTest']>>>[number][] = [];
    const support = fakeHighlights(() => hits);
    const body = page('<p>one two three</p>');
    const { painter, names } = start(support);
    painter.paint([mark(body, 'one two three', 'long'), mark(body, 'two', 'short')]);
    const highlight = names.get('crossquote-direct') as unknown as Highlight;
    const ranges = [...(names.get('crossquote-direct') ?? [])];
    Document.prototype.elementFromPoint = () => body.firstElementChild;
    hits.push({ highlight: support.create(), ranges }, { highlight, ranges: [...ranges, new Range()] });
    expect(painter.hitTest({ clientX: 5, clientY: 5 })).toEqual(['short', 'long']);
    Document.prototype.elementFromPoint = () => body;
    expect(painter.hitTest({ clientX: 5, clientY: 5 })).toEqual([]);
    Document.prototype.elementFromPoint = () => body.firstElementChild;
    hits.length = 1;
    expect(painter.hitTest({ clientX: 5, clientY: 5 })).toEqual([]);
  });

  test('without hit testing goes by the topmost element and the boxes of its text', () => {
    const body = page('<p>one two three</p><div>cover</div>');
    const { painter } = start();
    painter.paint([mark(body, 'two')]);
    Document.prototype.elementFromPoint = () => body.firstElementChild;
    expect(painter.hitTest({ clientX: 5, clientY: 5 })).toEqual(['two']);
    expect(painter.hitTest({ clientX: 9, clientY: 5 })).toEqual([]);
    expect(painter.hitTest({ clientX: 5, clientY: 15 })).toEqual([]);
    Document.prototype.elementFromPoint = () => body.lastElementChild;
    expect(painter.hitTest({ clientX: 5, clientY: 5 })).toEqual([]);
  });

  test('gives the boxes of a match, and none for what it does not show', () => {
    const body = page('<p>one two</p>');
    const { painter } = start();
    painter.paint([mark(body, 'two')]);
    expect(painter.rects('two')).toEqual([new DOMRect(4, 0, 3, 10)]);
    expect(painter.rects('other')).toEqual([]);
    expect(painter.scrollTo('other')).toBe(false);
  });

  test('empties the registry when it ends', async () => {
    const body = page('<p>one two</p>');
    const { painter, names, abort } = start();
    painter.paint([mark(body, 'two')]);
    painter.setActive('two');
    abort();
    painter.paint([mark(body, 'two')]);
    (body.firstChild as Element).remove();
    await settle();
    expect([...names.keys()]).toEqual([]);
  });
});
