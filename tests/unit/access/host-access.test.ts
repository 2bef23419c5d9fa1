import { describe, expect, test } from 'vitest';
import { EVERY_SITE, everySiteOf, hostAccess, originOf, siteNames } from '../../../lib/access/host-access.ts';

const STANDING = ['*://*.gazette.example/*', '*://*.wire.example/*'];

describe('where the extension may run', () => {
  test('is the bundled sites and no other after it was installed', () => {
    expect(hostAccess(STANDING, STANDING)).toEqual({ bundled: true, everySite: false, further: [] });
  });

  test('tells sites that the reader allowed, by name, whatever the pattern', () => {
    const granted = [...STANDING, 'https://b.example/*', '*://a.example/*', 'http://b.example/*'];
    expect(hostAccess(granted, STANDING).further).toEqual([
      { host: 'a.example', origins: ['*://a.example/*'] },
      { host: 'b.example', origins: ['https://b.example/*', 'http://b.example/*'] },
    ]);
  });

  test('tells that the browser took a bundled site away', () => {
    expect(hostAccess(['*://*.wire.example/*'], STANDING).bundled).toBe(false);
  });

  test.each(['<all_urls>', EVERY_SITE, 'https://*/*'])(
    'knows %s as every site, and what to give back',
    (all) => {
      const granted = [...STANDING, all];
      expect(hostAccess(granted, STANDING)).toMatchObject({ everySite: true, further: [] });
      expect(everySiteOf(granted)).toEqual([all]);
    },
  );

  test('counts the bundled sites as allowed where every site is', () => {
    expect(hostAccess([EVERY_SITE], STANDING).bundled).toBe(true);
  });

  test('leaves out what is no web page', () => {
    expect(hostAccess(['file:///*', 'chrome://favicon/*'], []).further).toEqual([]);
  });
});

test('sites are named once and in order', () => {
  expect(siteNames([...STANDING, 'https://gazette.example/*', EVERY_SITE])).toEqual([
    'gazette.example',
    'wire.example',
  ]);
});

describe('a site as a person types it', () => {
  test.each([
    ['news.example', '*://news.example/*'],
    ['  News.Example ', '*://news.example/*'],
    ['https://www.news.example/world/story?id=7#top', '*://www.news.example/*'],
    ['bücher.example', '*://xn--bcher-kva.example/*'],
  ])('%s becomes the pattern %s', (typed, pattern) => {
    expect(originOf(typed)).toBe(pattern);
  });

  test.each([
    '',
    '   ',
    'news',
    'two words.example',
    'https://',
    'https://*/*',
    '*.example',
    'javascript:alert(1)',
  ])('%j is no site', (typed) => {
    expect(originOf(typed)).toBeNull();
  });
});
