// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { type ChoiceInput, choosePainter } from '../../../lib/paint/choose.ts';
import { hasFramework } from '../../../lib/paint/framework.ts';

const plain: ChoiceInput = { hasFramework: false, setting: 'auto' };

describe('the choice of painter', () => {
  test.each<[string, Partial<ChoiceInput>, string, string]>([
    ['a document is wrapped', {}, 'document', 'document'],
    ['an application is highlighted', { hasFramework: true }, 'highlight', 'framework'],
    ['the setting wins over the signs', { hasFramework: true, setting: 'document' }, 'document', 'forced'],
    ['highlights can be forced', { setting: 'highlight' }, 'highlight', 'forced'],
    [
      'a page that rewrote marks is highlighted',
      { setting: 'document', unsuited: 'rewritten' },
      'highlight',
      'host_rewrites',
    ],
    ['a page that cannot be wrapped is highlighted', { unsuited: 'refused' }, 'highlight', 'refused'],
  ])('%s', (_, input, name, why) => {
    expect(choosePainter({ ...plain, ...input })).toEqual({ name, why });
  });
});

const parsed = (html: string): Document =>
  new DOMParser().parseFromString(`<!doctype html>${html}`, 'text/html');
const SCRIPT = '<script src="a.js"></script>';

describe('signs of a framework', () => {
  test.each([
    '<div id="__next"></div>',
    '<script id="__NEXT_DATA__" type="application/json">{}</script>',
    '<div id="__nuxt"></div>',
    '<div ng-version="17"></div>',
    '<div data-reactroot></div>',
    '<div data-v-app></div>',
    '<astro-island></astro-island>',
    '<div id="root"></div>',
    '<p>one<!-- -->two</p>',
    '<!--$--><p>one</p><!--/$-->',
    '<!--[--><p>one</p><!--]-->',
    '<script>self.__next_f.push([1])</script>',
    '<script type="module" src="/assets/index-B2x9.js"></script>',
    '<link rel="modulepreload" href="/assets/vendor.js">',
    '<script defer src="/static/react-19.production.js"></script>',
    '<script src="/dist/client.js"></script>',
    '<script>import("/vendor.js").then(({ hydrate }) => hydrate(App))</script>',
    '<p data-v-7ba5bd90>one</p>',
    '<p _ngcontent-abc-c12>one</p>',
  ])('%s', (html) => {
    expect(hasFramework(parsed(html + SCRIPT))).toBe(true);
  });

  test.each([
    '<article><!-- ad slot --><p>one</p><!--more--></article>',
    '<div id="content" class="root app"></div>',
    '<div data-vote="1" data-v="2"></div>',
    '<script>var React = "a word in an article"</script>',
    '<script src="/js/jquery.min.js"></script><script src="/js/slider.js"></script>',
  ])('none in %s', (html) => {
    expect(hasFramework(parsed(html + SCRIPT))).toBe(false);
  });

  test('are found at the end of a long script, where a page that carries its framework in itself starts it', () => {
    const html = `<script>${'work();'.repeat(2_000)}dom.hydrateRoot(here, app)</script>`;
    expect(hasFramework(parsed(html))).toBe(true);
  });

  test('none in a page without scripts, such as a saved one', () => {
    expect(hasFramework(parsed('<div id="__next" data-reactroot></div>'))).toBe(false);
    expect(
      hasFramework(parsed('<div id="__next"></div><script type="application/ld+json">{}</script>')),
    ).toBe(false);
  });

  test('are found where an image has taken the place of a document’s method', () => {
    const page = parsed(`<div id="__next"></div>${SCRIPT}`);
    Object.assign(page, { querySelector: null, querySelectorAll: null, createTreeWalker: null });
    expect(hasFramework(page)).toBe(true);
  });
});
