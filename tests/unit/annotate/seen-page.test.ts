// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { SeenPage } from '../../../lib/annotate/seen-page.ts';
import { readPage } from '../../../lib/page/read-page.ts';

beforeEach(() => {
  // jsdom has no layout.
  Element.prototype.checkVisibility = function (this: Element) {
    return this.closest('.away') === null;
  };
  document.body.innerHTML = '<main><p>One.</p><p class="away">Two.</p></main>';
});

function finish<T>(search: Generator<void, T>): T {
  for (;;) {
    const step = search.next();
    if (step.done) return step.value;
  }
}

/** What a reading of the page has seen. */
function seen(): SeenPage {
  const page = new SeenPage();
  finish(readPage(document, page.isHidden));
  return page;
}

test('a page on which nothing was shown or hidden since is as it was', () => {
  const page = seen();
  document.querySelector('p')?.classList.add('bright');
  expect(finish(page.isOtherwiseNow())).toBe(false);
});

test.each([
  ['shown', '.away', ''],
  ['hidden', 'p', 'away'],
  ['hidden by what is around it', 'main', 'away'],
])('a page on which a block was %s since is another', (_, selector, name) => {
  const page = seen();
  document.querySelector(selector)?.setAttribute('class', name);
  expect(finish(page.isOtherwiseNow())).toBe(true);
});

test('a page of which an element has got a shadow root since is another', () => {
  document.querySelector('main')?.append(document.createElement('x-story'));
  const page = seen();
  document.querySelector('x-story')?.attachShadow({ mode: 'open' });
  expect(finish(page.isOtherwiseNow())).toBe(true);
  expect(finish(seen().isOtherwiseNow())).toBe(false);
});

test('what was taken off the page does not count', () => {
  const page = seen();
  const gone = document.querySelector('.away');
  gone?.remove();
  gone?.classList.remove('away');
  expect(finish(page.isOtherwiseNow())).toBe(false);
});

test('a large page is looked through with rests', () => {
  document.body.innerHTML = '<p>One.</p>'.repeat(2000);
  const search = seen().isOtherwiseNow();
  expect(search.next().done).toBe(false);
});

test('the open shadow roots of blocks are remembered, those within others too', () => {
  const root = (parent: Node): ShadowRoot =>
    parent.appendChild(document.createElement('x-story')).attachShadow({ mode: 'open' });
  const outer = root(document.body);
  const inner = root(outer);
  expect([...seen().roots]).toEqual([outer, inner]);
});
