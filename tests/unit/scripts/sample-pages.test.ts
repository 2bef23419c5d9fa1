import { expect, test } from 'vitest';
import { programme } from '../../../scripts/start/sample-pages.ts';

const url = 'http://paper.example/a';

test('a saved page is shown at the address it is given, without the samples', () => {
  const { pages, source } = programme({ kind: 'file', path: 'package.json', url }, 'no/such/folder');
  expect(pages).toEqual([{ id: 'page', url, title: 'package.json' }]);
  expect(source?.(new URL(url))).not.toBeNull();
  expect(source?.(new URL('http://paper.example/b'))).toBeNull();
});

test('a sample that is named by its address is served, and any other address is left to the network', () => {
  const [first] = programme(null).pages;
  expect(programme({ kind: 'url', url: first?.url ?? '' })).toMatchObject({ pages: [{ id: first?.id }] });
  expect(programme({ kind: 'url', url }).source).toBeNull();
});
