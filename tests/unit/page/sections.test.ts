// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { divideIntoSections } from '../../../lib/page/sections.ts';
import { runToEnd } from '../../../lib/text/run-to-end.ts';
import { articleOf, documentOf, paragraph, sectionsOf, textsOf } from './read-html.ts';

const ARTICLE = `<h1>The headline</h1>${['One', 'Two', 'Three', 'Four'].map(paragraph).join('')}`;
const BEGINNINGS = ['The headline', 'One', 'Two', 'Three', 'Four'];

const beginningsOf = (texts: readonly string[]): string[] =>
  texts.map((text) => text.split(' and then')[0] ?? '');

describe('what is read as the article', () => {
  it.each([
    ['navigation', `<nav><p>Seoul talks</p></nav><main>${ARTICLE}</main>`],
    ['a side column', `<main>${ARTICLE}</main><aside>${paragraph('Seoul')}</aside>`],
    [
      'a column that is one by its class',
      `<main>${ARTICLE}</main><div class="right-rail side">${paragraph('Seoul')}</div>`,
    ],
    [
      'a column that is one by its role',
      `<main>${ARTICLE}<div role="complementary">${paragraph('Seoul')}</div></main>`,
    ],
    ['readers’ comments', `<main>${ARTICLE}</main><section id="comments">${paragraph('Seoul')}</section>`],
    [
      'readers’ comments in columns that are misnamed',
      `<div class="has-sidebar"><div class="content-sidebar-wrap"><main>${ARTICLE}</main><section id="comments">${paragraph('Seoul')}</section></div></div>`,
    ],
    [
      'stories whose box is named in one word',
      `<main>${ARTICLE}<div class="Page_relatedStories__x1Ad">${paragraph('Seoul')}</div></main>`,
    ],
    [
      'comments as old blogs name them',
      `<main>${ARTICLE}<ol class="commentlist"><li>${paragraph('Seoul')}</li></ol></main>`,
    ],
    ['related headlines', `<main>${ARTICLE}<div class="related"><p>Blinken in Seoul</p></div></main>`],
    ['a list of links', `<main>${ARTICLE}<ul><li><a href="/1">Blinken in Seoul</a></li></ul></main>`],
    ['the foot of the page', `<main>${ARTICLE}</main><footer>${paragraph('Seoul')}</footer>`],
    ['a dialog', `<div role="dialog">${paragraph('Cookies')}</div><main>${ARTICLE}</main>`],
    [
      'a newsletter box',
      `<main>${ARTICLE}<div class="newsletter-signup newsletter">${paragraph('Mail')}</div></main>`,
    ],
  ])('leaves out %s', (_what, body) => {
    expect(beginningsOf(articleOf(body))).toEqual(BEGINNINGS);
  });

  it.each([
    [
      'a headline whose class speaks of heads',
      `<article><div class="article-header headline">${ARTICLE}</div></article>`,
    ],
    ['an article in a form, as some systems have it', `<form>${ARTICLE}</form>`],
    [
      'an article in a box whose name a build has made up',
      `<main><div class="css-1kAd9 sc-bAdzXq">${ARTICLE}</div></main>`,
    ],
    ['an article in a misnamed column', `<div class="sidebar">${ARTICLE}</div>`],
    ['an article without any structure', `<div>${ARTICLE}</div>`],
    ['an article in table cells', `<table><tr><td>${ARTICLE}</td></tr></table>`],
  ])('keeps %s', (_what, body) => {
    expect(beginningsOf(articleOf(body))).toEqual(BEGINNINGS);
  });

  it('keeps an article beside the terms of a service, which are one long block', () => {
    const terms = `<div><div><div><p>${'The terms of this service go on. '.repeat(900)}</p></div></div></div>`;
    const read = beginningsOf(articleOf(`<main>${ARTICLE}</main>${terms}`));
    expect(read).toEqual(expect.arrayContaining(BEGINNINGS));
  });

  it('keeps a long quotation that is one link', () => {
    const body = `${ARTICLE}<p>${'Running text before. '.repeat(6)}<a href="/x">a common approach among allies</a></p>`;
    expect(articleOf(body).at(-1)).toContain('a common approach among allies');
  });
});

describe('a page of several articles', () => {
  const long = (name: string, tag = 'article'): string =>
    `<${tag}><h2>${name}</h2>${Array.from({ length: 6 }, (_, i) => paragraph(`${name} ${i}`)).join('')}</${tag}>`;

  it.each([
    ['by its name', 'article'],
    ['by its role', 'div role="article"'],
  ])('has a section for each that is one %s', (_, tag) => {
    const sections = sectionsOf(documentOf(long('First', tag) + long('Second', tag) + long('Third', tag)));
    const heads = sections.map(({ blocks }) => textsOf(blocks)[0]);
    expect(heads).toEqual(['First', 'Second', 'Third']);
  });

  it('has one section if the others are teasers', () => {
    const teaser = '<article><h2>Teaser</h2><p>Short.</p></article>';
    expect(sectionsOf(documentOf(long('First') + teaser + teaser))).toHaveLength(1);
  });

  it('has one section if there is no article element', () => {
    expect(sectionsOf(documentOf(ARTICLE))).toHaveLength(1);
  });
});

describe('a dialog', () => {
  const manyOf = (words: string): string => Array.from({ length: 30 }, () => paragraph(words)).join('');
  const STORY = ['The headline', ...Array(8).fill('Words')];
  const story = `<h1>The headline</h1>${Array.from({ length: 8 }, () => paragraph('Words')).join('')}`;
  const readSections = (body: string): string[][] => {
    document.body.innerHTML = body;
    return sectionsOf(document).map(({ blocks }) =>
      beginningsOf(textsOf(blocks.filter(({ kind }) => kind !== 'furniture'))),
    );
  };

  it.each([
    ['by its name', '<dialog open>', '</dialog>'],
    ['by its role', '<div role="dialog">', '</div>'],
  ])('that is one %s is a section of its own over an article, however long it is', (_, start, end) => {
    const body = `<form><main>${story}</main>${start}${manyOf('Cookies')}${end}</form>`;
    expect(readSections(body)).toEqual([STORY, Array(30).fill('Cookies')]);
  });

  it('with an article is read over a page of teasers that has more text', () => {
    const [teasers, read] = readSections(
      `<main>${manyOf('Teaser')}</main><dialog open>${story}</dialog><aside>${paragraph('Seoul')}</aside>`,
    );
    expect(teasers).toEqual(Array(30).fill('Teaser'));
    expect(read).toEqual(STORY);
  });

  it('is what the page is about where there is no other text', () => {
    expect(readSections(`<nav><p>Menu</p></nav><dialog open>${story}</dialog>`)).toEqual([STORY]);
  });

  it.each([
    ['over an article', `<main>${story}</main>`, [STORY, STORY]],
    ['over a page without much text', '<nav><p>Menu</p></nav>', [STORY]],
  ])('with an article %s is read without the comments and links beside that', (_where, page, read) => {
    const beside = `<nav><p>Menu</p></nav><section id="comments">${paragraph('Seoul')}</section>`;
    expect(readSections(`${page}<dialog open><article>${story}</article>${beside}</dialog>`)).toEqual(read);
  });

  it('is left out while it is closed, and where it says little', () => {
    const body = `<main>${story}</main><dialog>${story}</dialog><dialog open>${paragraph('Cookies')}</dialog>`;
    expect(readSections(body)).toEqual([STORY]);
  });
});

it('a page of more paragraphs than a call may have arguments is read', () => {
  const text = 'A paragraph that is long enough to count as running text, as an article is made of such.';
  const blocks = Array.from({ length: 140_000 }, () => {
    const element = document.createElement('p');
    return {
      text,
      kind: 'paragraph' as const,
      nodes: [],
      starts: [],
      element,
      dialog: null,
      around: null,
      isQuoted: false,
      linked: 0,
      article: null,
    };
  });
  expect(runToEnd(divideIntoSections(blocks))[0]?.blocks).toHaveLength(blocks.length);
});
