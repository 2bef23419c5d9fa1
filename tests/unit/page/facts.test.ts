// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../lib/page/facts.ts';
import { dateInAddress, daysBetween, toIsoDay } from '../../../lib/page/iso-date.ts';
import { documentOf } from './read-html.ts';

const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const datesOf = (head: string, body = '', url = 'https://paper.example/story') =>
  readFacts(documentOf(body, head), url).dates;

describe('the dates that a page states', () => {
  it.each([
    ['JSON-LD', jsonLd({ '@type': 'NewsArticle', datePublished: '2021-03-18T08:41:00Z' }), 'json-ld'],
    ['a graph in JSON-LD', jsonLd({ '@graph': [{ a: 1 }, { datePublished: '2021-03-18' }] }), 'json-ld'],
    [
      'article:published_time',
      '<meta property="article:published_time" content="2021-03-18T17:41+09:00">',
      'meta',
    ],
    ['a meta date by name', '<meta name="pubdate" content="20210318">', 'meta'],
    ['a meta date by itemprop', '<meta itemprop="datePublished" content="2021/03/18">', 'meta'],
  ])('are read from %s', (_what, head, source) => {
    expect(datesOf(head)).toEqual([{ iso: '2021-03-18', source }]);
  });

  it('are read from time elements', () => {
    expect(datesOf('', '<time datetime="2021-03-18">Thursday</time>')).toEqual([
      { iso: '2021-03-18', source: 'time' },
    ]);
  });

  it.each([
    ['https://paper.example/2021/03/18/story', '2021-03-18'],
    ['https://paper.example/story-20210318', '2021-03-18'],
    ['https://agency.example/view/AEN20210318000900325', '2021-03-18'],
    ['https://paper.example/2021/13/40/story', null],
    ['https://paper.example/story/120213189', null],
  ])('are read from the address %s', (url, expected) => {
    expect(dateInAddress(url)).toBe(expected);
  });

  it.each([
    ['https://blog.example/2021/03/a-story', '2021-03'],
    ['https://blog.example/2021/03/18/a-story', '2021-03-18'],
    ['https://blog.example/2021/17/a-story', undefined],
    ['https://blog.example/story/2021-03', undefined],
  ])('are a month where the address %s tells no day', (url, expected) => {
    expect(datesOf('', '', url).map(({ iso }) => iso)).toEqual(expected === undefined ? [] : [expected]);
  });

  it('stand best first', () => {
    const head = `<meta name="date" content="2021-03-19">${jsonLd({ datePublished: '2021-03-18' })}`;
    const sources = datesOf(head, '<time datetime="2021-03-20"></time>', 'https://x.example/2021/03/17/a');
    expect(sources.map(({ source }) => source)).toEqual(['json-ld', 'meta', 'time', 'address']);
  });

  it.each([
    ['a day that does not exist', jsonLd({ datePublished: '2021-02-31' })],
    ['a year nobody lives in', jsonLd({ datePublished: '9999-01-01' })],
    ['broken JSON', '<script type="application/ld+json">{"datePublished": "2021-03-18"</script>'],
    ['a date that is no string', jsonLd({ datePublished: { year: 2021 } })],
    ['a date of change alone', '<meta property="article:modified_time" content="2021-03-18">'],
    ['an empty script', '<script type="application/ld+json"></script>'],
  ])('are none in %s', (_what, head) => {
    expect(datesOf(head)).toEqual([]);
  });

  it('are a dozen at most, the first ones, however many a page has', () => {
    const days = Array.from({ length: 20 }, (_, i) => `2021-03-${10 + i}`);
    const times = days.map((day) => `<time datetime="${day}"></time>`).join('');
    expect(datesOf('', times).map(({ iso }) => iso)).toEqual(days.slice(0, 12));
  });

  it('are each told once by a source', () => {
    const head = jsonLd([{ datePublished: '2021-03-18T08:00Z' }, { datePublished: '2021-03-18T09:00Z' }]);
    expect(datesOf(head, '<time datetime="2021-03-18"></time>').map(({ source }) => source)).toEqual([
      'json-ld',
      'time',
    ]);
  });

  it('begin with the article’s own, however many comments on it have dates', () => {
    const comment = Array.from({ length: 14 }, (_, i) => ({ datePublished: `2024-05-${10 + i}` }));
    const graph = { '@graph': [{ '@type': 'NewsArticle', datePublished: '2021-03-18', comment }] };
    const days = datesOf(jsonLd(graph)).map(({ iso }) => iso);
    expect(days[0]).toBe('2021-03-18');
    expect(days[1]).toBe('2024-05-10');
  });

  it('do not crowd out those of the other sources', () => {
    const many = Array.from({ length: 20 }, (_, i) => ({ datePublished: `2024-05-${10 + i}` }));
    const head = `${jsonLd(many)}<meta name="pubdate" content="20210318">`;
    expect(datesOf(head)).toContainEqual({ iso: '2021-03-18', source: 'meta' });
  });

  it('are looked for in bounds in JSON-LD of great depth', () => {
    const deep = `${'{"a":'.repeat(5000)}{"datePublished":"2021-03-18"}${'}'.repeat(5000)}`;
    expect(datesOf(`<script type="application/ld+json">${deep}</script>`)).toEqual([]);
  });
});

describe('what else a page says of itself', () => {
  it('prefers the shared title to that of the window', () => {
    const head = '<meta property="og:title" content="The headline"><title>The headline | The paper</title>';
    expect(readFacts(documentOf('', head), 'https://x.example/').title).toBe('The headline');
  });

  it('takes the title of the head, not one in a drawing', () => {
    const page = documentOf('<svg><title>Logo</title></svg>', '<title>The headline</title>');
    expect(readFacts(page, 'https://x.example/').title).toBe('The headline');
  });

  it('cuts a title of a hundred thousand characters', () => {
    const page = documentOf('', `<title>${'word '.repeat(20_000)}</title>`);
    expect(readFacts(page, 'https://x.example/').title.length).toBeLessThanOrEqual(300);
  });

  it('has the language in two small letters, and none where the page states none', () => {
    const page = documentOf('');
    expect(readFacts(page, 'https://x.example/').language).toBe('');
    page.documentElement.setAttribute('lang', 'EN-us');
    expect(readFacts(page, 'https://x.example/').language).toBe('en');
  });

  it('is read though elements of the page shadow the document’s methods', () => {
    const page = documentOf(
      '<img name="querySelector"><img name="documentElement">',
      '<title>The headline</title>',
    );
    expect(readFacts(page, 'https://x.example/').title).toBe('The headline');
  });
});

describe('days', () => {
  it.each([
    ['2021-03-18T23:59:00-04:00', '2021-03-18'],
    ['2021.03.18 16:51', '2021-03-18'],
    ['Thu, 18 Mar 2021', null],
    ['', null],
  ])('are read from %s as they are written there', (text, expected) => {
    expect(toIsoDay(text)).toBe(expected);
  });

  it('are counted over the change of a month and backwards', () => {
    expect(daysBetween('2021-02-27', '2021-03-02')).toBe(3);
    expect(daysBetween('2021-03-18', '2021-03-16')).toBe(-2);
  });
});
