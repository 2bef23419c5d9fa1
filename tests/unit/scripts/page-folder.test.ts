import { describe, expect, it } from 'vitest';
import { pageSource } from '../../../scripts/serve/page-folder.ts';

describe('the pages of a folder', () => {
  const find = pageSource([
    { url: 'http://paper.example/a', html: 'a' },
    { url: 'http://paper.example/a?raw', html: 'a raw' },
    { url: 'http://paper.example/b?id=7', html: 'b 7' },
  ]);

  it.each([
    ['http://paper.example/a', 'a'],
    ['https://paper.example/a', 'a'],
    ['http://paper.example/a?raw', 'a raw'],
    ['http://paper.example/a?utm=x', 'a'],
    ['http://paper.example/b?id=7', 'b 7'],
    ['http://paper.example/c', null],
    ['http://other.example/a', null],
  ])('answer %s with %s', (url, html) => {
    expect(find(new URL(url))).toBe(html);
  });
});
