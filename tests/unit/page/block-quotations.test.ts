// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { paragraph, readBody, textsOf } from './read-html.ts';

it.each([
  [
    'set in marks in a block quotation, whose source is not',
    '<blockquote><p>It is ironclad.</p><p>And firm.</p><footer>Blinken</footer></blockquote>',
    ['“It is ironclad.”', '“And firm.”', 'Blinken'],
  ],
  [
    'set in marks in a block quotation, whose source is not, though a dash alone tells it',
    '<blockquote><p>It is ironclad.</p><p>— Antony Blinken</p></blockquote>',
    ['“It is ironclad.”', '— Antony Blinken'],
  ],
  [
    'left alone in one that prints its marks, or shows a post of somebody',
    '<blockquote><p>“It is ironclad.”</p></blockquote><blockquote class="twitter-tweet"><p>Firm!</p></blockquote>',
    ['“It is ironclad.”', 'Firm!'],
  ],
])('a paragraph is %s', (_what, body, expected) => {
  expect(textsOf(readBody(`${paragraph('Blinken spoke')}${body}`)).slice(1)).toEqual(expected);
});

it('a paragraph is left alone in a page that lays itself out with block quotations', () => {
  const body = `<p>By us.</p><blockquote>${paragraph('Blinken spoke')}</blockquote>`;
  expect(textsOf(readBody(body))[1]).toMatch(/^Blinken spoke/);
});
