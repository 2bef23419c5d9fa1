import { expect, test } from 'vitest';
import { programme } from '../../../scripts/start/sample-pages.ts';
import { temporaryFile } from './temporary-folder.ts';

const url = 'http://paper.example/a';

test('a saved page is shown at the address it is given, without the samples', () => {
  const { pages, source } = programme({ kind: 'file', path: 'package.json', url }, 'no/such/folder');
  expect(pages).toEqual([{ id: 'page', url, title: 'package.json' }]);
  expect(source?.(new URL(url))).not.toBeNull();
  expect(source?.(new URL('http://paper.example/b'))).toBeNull();
});

test('a saved page in another character set is sent with the letters it has', async () => {
  const head = '<meta charset="euc-kr"><p>';
  // 한국
  const path = await temporaryFile('saved.html', Buffer.from([...Buffer.from(head), 0xc7, 0xd1, 0xb1, 0xb9]));
  const { source } = programme({ kind: 'file', path, url });
  expect(source?.(new URL(url))).toMatchObject({
    body: `${head}한국`,
    type: expect.stringContaining('charset=utf-8'),
  });
});

test('a sample that is named by its address is served, and any other address is left to the network', () => {
  const [first] = programme(null).pages;
  expect(programme({ kind: 'url', url: first?.url ?? '' })).toMatchObject({ pages: [{ id: first?.id }] });
  expect(programme({ kind: 'url', url }).source).toBeNull();
});
