import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../../lib/analyse/analyse-page.ts';
import type { PageBlock } from '../../../lib/page/types.ts';
import { runToEnd } from '../../../lib/text/run-to-end.ts';

const LINE = 'Minister hopes for talks before long';
const PARAGRAPH = `${'The first paragraph says at some length what the story is about. '.repeat(4)}And so on.`;

type Block = Pick<PageBlock, 'text' | 'kind'>;
const block = (text: string, kind: Block['kind'] = 'paragraph'): Block => ({ text, kind });

/** Whether each of some blocks may report what somebody said. */
const reports = (...blocks: readonly Block[]): readonly boolean[] => [
  ...runToEnd(readBlocks(blocks)).reports,
];

describe('what may report is', () => {
  test('a paragraph', () => {
    expect(reports(block(PARAGRAPH), block('He hoped for talks.'))).toEqual([true, true]);
  });

  test('a line above the first paragraph: a headline or a standfirst', () => {
    expect(reports(block(LINE, 'heading'), block(LINE), block(PARAGRAPH))).toEqual([true, true, true]);
  });

  test('every line of a page that has no paragraph', () => {
    expect(reports(...Array.from({ length: 30 }, () => block(LINE)))).not.toContain(false);
  });

  test('a line of a list inside the article: a box of facts', () => {
    const list = [LINE, LINE, LINE].map((text) => block(text));
    expect(reports(block(PARAGRAPH), ...list, block('He hoped.'))).not.toContain(false);
  });
});

describe('what may not is', () => {
  test('a line inside the article: a headline of another story', () => {
    expect(reports(block(PARAGRAPH), block(LINE), block(LINE, 'heading'))).toEqual([true, false, false]);
  });

  test('two lines in a row, nor three between which a heading stands', () => {
    const found = reports(block(PARAGRAPH), block(LINE), block(LINE), block(LINE, 'heading'), block(LINE));
    expect(found).toEqual([true, false, false, false, false]);
  });

  test('a line far above the article: those of other stories', () => {
    const lines = Array.from({ length: 30 }, () => block(LINE));
    const found = reports(...lines, block(PARAGRAPH));
    expect(found[0]).toBe(false);
    expect(found.slice(-2)).toEqual([true, true]);
  });

  test('a caption', () => {
    expect(reports(block(PARAGRAPH), block('The minister, who hoped for talks.', 'caption'))).toEqual([
      true,
      false,
    ]);
  });
});
