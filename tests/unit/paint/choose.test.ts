// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { type ChoiceInput, choosePainter } from '../../../lib/paint/choose.ts';
import { readPageSigns } from '../../../lib/paint/page-signs.ts';

const plain: ChoiceInput = { signs: { framework: null }, setting: 'auto' };

describe('the choice of painter', () => {
  test.each<[string, Partial<ChoiceInput>, string, string]>([
    ['a document is wrapped', {}, 'document', 'document'],
    ['an application is highlighted', { signs: { framework: 'next' } }, 'highlight', 'framework'],
    [
      'the setting wins over the signs',
      { signs: { framework: 'next' }, setting: 'document' },
      'document',
      'forced',
    ],
    ['highlights can be forced', { setting: 'highlight' }, 'highlight', 'forced'],
    [
      'a page that rewrote marks is highlighted',
      { setting: 'document', change: 'rewritten' },
      'highlight',
      'host_rewrites',
    ],
    ['a page that cannot be wrapped is highlighted', { change: 'refused' }, 'highlight', 'refused'],
  ])('%s', (_, input, name, why) => {
    expect(choosePainter({ ...plain, ...input })).toEqual({ name, why });
  });
});

const signsOf = (html: string): string | null =>
  readPageSigns(new DOMParser().parseFromString(`<!doctype html>${html}`, 'text/html')).framework;
const SCRIPT = '<script src="a.js"></script>';

describe('signs of a framework', () => {
  test.each<[string, string]>([
    ['<div id="__next"></div>', 'next'],
    ['<script id="__NEXT_DATA__" type="application/json">{}</script>', 'next'],
    ['<div id="__nuxt"></div>', 'nuxt'],
    ['<div ng-version="17"></div>', 'angular'],
    ['<div data-reactroot></div>', 'react'],
    ['<div data-v-app></div>', 'vue'],
    ['<astro-island></astro-island>', 'astro'],
    ['<div id="root"></div>', 'mount point'],
    ['<p>one<!-- -->two</p>', 'comments'],
    ['<!--$--><p>one</p><!--/$-->', 'comments'],
    ['<!--[--><p>one</p><!--]-->', 'comments'],
    ['<script>self.__next_f.push([1])</script>', 'state'],
    ['<script type="module" src="/assets/index-B2x9.js"></script>', 'bundle'],
    ['<link rel="modulepreload" href="/assets/vendor.js">', 'bundle'],
    ['<script defer src="/static/react-19.production.js"></script>', 'bundle'],
    ['<script src="/dist/client.js"></script>', 'bundle'],
    ['<script>import("/vendor.js").then(({ hydrate }) => hydrate(App))</script>', 'state'],
    ['<p data-v-7ba5bd90>one</p>', 'components'],
    ['<p _ngcontent-abc-c12>one</p>', 'components'],
  ])('%s', (html, framework) => {
    expect(signsOf(html + SCRIPT)).toBe(framework);
  });

  test.each([
    '<article><!-- ad slot --><p>one</p><!--more--></article>',
    '<div id="content" class="root app"></div>',
    '<div data-vote="1" data-v="2"></div>',
    '<script>var React = "a word in an article"</script>',
    '<script src="/js/jquery.min.js"></script><script src="/js/slider.js"></script>',
  ])('none in %s', (html) => {
    expect(signsOf(html + SCRIPT)).toBeNull();
  });

  test('are found at the end of a long script, where a page that carries its framework in itself starts it', () => {
    expect(signsOf(`<script>${'work();'.repeat(2_000)}dom.hydrateRoot(here, app)</script>`)).toBe('state');
  });

  test('none in a page without scripts, such as a saved one', () => {
    expect(signsOf('<div id="__next" data-reactroot></div>')).toBeNull();
    expect(signsOf('<div id="__next"></div><script type="application/ld+json">{}</script>')).toBeNull();
  });

  test('are found where an image has taken the place of a document’s method', () => {
    const page = new DOMParser().parseFromString(`<div id="__next"></div>${SCRIPT}`, 'text/html');
    Object.assign(page, { querySelector: null, querySelectorAll: null, createTreeWalker: null });
    expect(readPageSigns(page).framework).toBe('next');
  });
});
