import { describe, expect, it } from 'vitest';
import { belongsTo, plainAddress, samePage, unwrapArchive } from '../../../lib/page/address.ts';

const ARCHIVES = [
  {
    hosts: ['archive.example'],
    pattern: String.raw`^https?://web\.archive\.example/web/\d+[a-z_]*/(?<url>.+)$`,
  },
  { hosts: ['cache.example'], pattern: String.raw`^https?://cache\.example/.*[?&]q=cache:(?<url>[^&]+)` },
];

const same = (open: string, known: string): boolean => {
  const [a, b] = [plainAddress(open), plainAddress(known)];
  return a !== null && b !== null && samePage(a, b);
};

describe('two addresses name one page', () => {
  const known = 'http://www.paper.example/news/120_305739.html';

  it.each([
    ['over https', 'https://www.paper.example/news/120_305739.html'],
    ['without www', 'http://paper.example/news/120_305739.html'],
    ['on the mobile host', 'http://m.paper.example/news/120_305739.html'],
    ['with capital letters in the host', 'http://WWW.Paper.Example/news/120_305739.html'],
    ['with tracking', 'http://paper.example/news/120_305739.html?utm_source=x&fbclid=1'],
    ['with a place on the page', 'http://paper.example/news/120_305739.html#comments'],
    ['with a query that names nothing', 'http://paper.example/news/120_305739.html?page=print'],
    ['in its amp version', 'http://paper.example/news/120_305739.html/amp'],
  ])('%s', (_what, open) => {
    expect(same(open, known)).toBe(true);
  });

  it('whatever the order of a query', () => {
    expect(same('https://x.example/a?b=2&a=1&utm_medium=y', 'https://x.example/a?a=1&b=2')).toBe(true);
  });
});

describe('two addresses name two pages', () => {
  it.each([
    ['with another path', 'https://paper.example/news/1', 'https://paper.example/news/2'],
    ['on another host', 'https://other.example/news/1', 'https://paper.example/news/1'],
    ['with another number in the query', 'https://p.example/view?id=2', 'https://p.example/view?id=1'],
    ['if one is the front page', 'https://paper.example/?story=2', 'https://paper.example/'],
    ['with letters of another case in the path', 'https://p.example/AbC', 'https://p.example/abc'],
  ])('%s', (_what, open, known) => {
    expect(same(open, known)).toBe(false);
  });

  it.each(['', 'about:blank', 'file:///saved/page.html', 'javascript:alert(1)', 'no address'])(
    'if one is %s, which is no address of a page',
    (url) => {
      expect(plainAddress(url)).toBeNull();
    },
  );
});

describe('an archive', () => {
  it.each([
    [
      'is unwrapped',
      'https://web.archive.example/web/20210318012345/https://p.example/a',
      'https://p.example/a',
    ],
    [
      'with flags',
      'https://web.archive.example/web/20210318012345if_/http://p.example/a',
      'http://p.example/a',
    ],
    ['without a scheme', 'http://web.archive.example/web/2021/p.example/a', 'https://p.example/a'],
    ['with one slash lost', 'http://web.archive.example/web/2021/https:/p.example/a', 'https://p.example/a'],
    [
      'percent-encoded',
      'https://cache.example/s?q=cache:https%3A%2F%2Fp.example%2Fa%3Fid%3D1',
      'https://p.example/a?id=1',
    ],
    [
      'in an archive',
      'https://web.archive.example/web/2022/https://web.archive.example/web/2021/https://p.example/a',
      'https://p.example/a',
    ],
  ])('%s', (_what, url, expected) => {
    expect(unwrapArchive(url, ARCHIVES)).toBe(expected);
  });

  it('leaves any other address as it is', () => {
    const url = 'https://p.example/web/2021/https://q.example/';
    expect(unwrapArchive(url, ARCHIVES)).toBe(url);
  });

  it('is not unwrapped without end', () => {
    const wrap = 'https://web.archive.example/web/2021/';
    const started = performance.now();
    unwrapArchive(wrap.repeat(20_000), ARCHIVES);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('with broken percent signs leads to no address', () => {
    const broken = 'https://cache.example/s?q=cache:https%3A%2F%2Fp.example%2F%E0%A4%A';
    expect(URL.canParse(unwrapArchive(broken, ARCHIVES))).toBe(false);
  });
});

describe('a host belongs to a site', () => {
  it.each([
    ['paper.example', true],
    ['english.paper.example', true],
    ['newspaper.example', false],
    ['paper.example.evil.example', false],
    ['', false],
  ])('%s: %s', (host, expected) => {
    expect(belongsTo(host, ['paper.example'])).toBe(expected);
  });
});
