// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { clearDeadCopy } from '../../../lib/annotate/clear-dead-copy.ts';
import { takeOver } from '../../../lib/annotate/take-over.ts';
import { fakeHighlights } from '../paint/fake-highlights.ts';

const MARKED =
  '<p>She said <crossquote-mark data-statement="a">one <b>thing</b></crossquote-mark>, and left.</p>';
const UI = 'crossquote-ui';

// jsdom has no registry of highlights.
const { names, registry, create } = fakeHighlights();
vi.stubGlobal('CSS', { highlights: registry });

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
  vi.useRealTimers();
  document.documentElement.innerHTML = '<head></head><body></body>';
});

function begin(): ReturnType<typeof takeOver> {
  const term = takeOver(document, UI, () => false);
  if (term) ends.push(term.end);
  return term;
}

describe('what a copy leaves that was stopped at once', () => {
  test('is taken out of the text, which stays as it is', () => {
    document.body.innerHTML = MARKED;
    clearDeadCopy(document);
    expect(document.body.innerHTML).toBe('<p>She said one <b>thing</b>, and left.</p>');
  });

  test('is taken out of the styles, but for those of the page', () => {
    document.head.innerHTML =
      '<style>crossquote-mark:not(#_#_#_) { all: unset }</style><style>p { color: red } crossquote-mark { color: blue }</style>';
    clearDeadCopy(document);
    expect([...document.querySelectorAll('style')].map((style) => style.textContent)).toEqual([
      'p { color: red } crossquote-mark { color: blue }',
    ]);
  });

  test('is taken out of the highlights, but for those of the page', () => {
    for (const name of ['crossquote-direct', 'crossquote-active', 'find-in-page'])
      registry.set(name, create());
    clearDeadCopy(document);
    expect([...names.keys()]).toEqual(['find-in-page']);
  });

  test('is taken out of shadow trees too, however deep', () => {
    const inTree = (html: string): ShadowRoot => {
      const shadow = document.createElement('x-story').attachShadow({ mode: 'open' });
      shadow.innerHTML = html;
      return shadow;
    };
    const outer = inTree(MARKED);
    const inner = inTree(`<style>crossquote-mark { all: unset }</style>${MARKED}`);
    outer.append(inner.host);
    document.body.append(outer.host);
    clearDeadCopy(document);
    expect(outer.innerHTML).toBe('<p>She said one <b>thing</b>, and left.</p><x-story></x-story>');
    expect(inner.innerHTML).toBe('<p>She said one <b>thing</b>, and left.</p>');
  });

  test('is looked for once, however many such elements the page has made', () => {
    for (let i = 0; i < 500; i += 1)
      document.body.appendChild(document.createElement(UI)).attachShadow({ mode: 'open' });
    const search = vi.spyOn(Document.prototype, 'querySelectorAll');
    begin();
    expect(document.querySelector(UI)).toBeNull();
    expect(search.mock.calls.length).toBeLessThan(10);
  });

  test('is gone when a new copy begins on the page', () => {
    document.body.innerHTML = MARKED;
    const dead = document.createElement(UI);
    dead.attachShadow({ mode: 'open' });
    document.documentElement.append(dead);
    expect(begin()?.signal.aborted).toBe(false);
    expect(document.querySelector(`${UI}, crossquote-mark`)).toBeNull();
  });

  test('is gone and was told where it stood in a shadow tree', () => {
    const term = takeOver(document, UI, () => true);
    // It is of another version, in a world that the new version cannot see.
    delete (globalThis as { crossquoteAtWork?: AbortSignal }).crossquoteAtWork;
    const root = document.body.appendChild(document.createElement('x-box')).attachShadow({ mode: 'open' });
    root.innerHTML = `${MARKED}<${UI}></${UI}>`;
    root.querySelector(UI)?.attachShadow({ mode: 'open' });
    begin();
    expect(term?.signal.aborted).toBe(true);
    expect(root.querySelector(`${UI}, crossquote-mark`)).toBeNull();
  });

  test('is told from the marks of a saved page, which are the page’s own', () => {
    document.body.innerHTML = `${MARKED}<${UI}></${UI}>`;
    begin();
    expect(document.querySelectorAll('crossquote-mark')).toHaveLength(1);
  });
});

describe('the copy at work', () => {
  test('is alone: the same code put in twice does not begin again', () => {
    expect(begin()).not.toBeNull();
    expect(begin()).toBeNull();
  });

  test('may begin again after its end', () => {
    const first = begin();
    first?.end();
    expect(first?.signal.aborted).toBe(true);
    expect(begin()).not.toBeNull();
  });

  test('ends when it is told on its element that a newer one is here, and its extension is gone', () => {
    const term = takeOver(document, UI, () => true);
    const element = document.body.appendChild(document.createElement(UI));
    element.dispatchEvent(new Event('crossquote-take-over'));
    expect(term?.signal.aborted).toBe(true);
  });

  test('stays where the page says so while the extension is there', () => {
    const term = begin();
    const element = document.body.appendChild(document.createElement(UI));
    element.dispatchEvent(new Event('crossquote-take-over'));
    expect(term?.signal.aborted).toBe(false);
  });

  test.each<[string, () => void]>([
    ['the window has the focus again', () => dispatchEvent(new Event('focus'))],
    ['the tab is shown again', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['time goes by on a page that is looked at', () => vi.advanceTimersByTime(20_000)],
  ])('ends when %s and the extension is gone', (_, turn) => {
    vi.useFakeTimers();
    let isGone = false;
    const term = takeOver(document, UI, () => isGone);
    turn();
    expect(term?.signal.aborted).toBe(false);
    isGone = true;
    turn();
    expect(term?.signal.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });
});
