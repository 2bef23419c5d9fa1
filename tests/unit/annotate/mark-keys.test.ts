// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { MarkKeys } from '../../../lib/annotate/mark-keys.ts';

let keys: MarkKeys;
beforeEach(() => {
  keys = new MarkKeys();
  document.body.innerHTML = '<p></p><p></p>';
});

/** The keys of a page on which each paragraph has these statements, one letter each. */
const read = (...paragraphs: string[]): string[] => {
  const blocks = [...document.querySelectorAll('p')];
  return keys.of(
    paragraphs.flatMap((statements, i) =>
      [...statements].map((statement) => ({ statement, block: blocks[i] as Element })),
    ),
  );
};

test('each match has a key of its own that names its statement', () => {
  expect(read('ab', 'a')).toEqual(['a.1', 'b.1', 'a.2']);
});

test('a match keeps its key when the same statement is put before it', () => {
  read('', 'a');
  document.body.prepend(document.createElement('p'));
  expect(read('a', '', 'a')).toEqual(['a.2', 'a.1']);
});

test('a match keeps its key when one before it goes, and no key is given twice', () => {
  read('a', 'a');
  document.querySelector('p')?.remove();
  expect(read('a')).toEqual(['a.2']);
  document.body.append(document.createElement('p'));
  expect(read('a', 'a')).toEqual(['a.2', 'a.3']);
});

test('matches in blocks that were replaced take the keys of those that were there', () => {
  read('ab', 'a');
  document.body.innerHTML = '<p></p><p></p>';
  expect(read('ab', 'a')).toEqual(['a.1', 'b.1', 'a.2']);
});

test('several places of a statement in one block are told apart', () => {
  expect(read('aa')).toEqual(['a.1', 'a.2']);
  expect(read('aa')).toEqual(['a.1', 'a.2']);
});
