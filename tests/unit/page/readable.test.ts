// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { isReadable } from '../../../lib/page/readable.ts';

const parsed = (type: DOMParserSupportedType, text: string): Document =>
  new DOMParser().parseFromString(text, type);

test.each([
  ['a web page', parsed('text/html', '<p>An article.</p>'), true],
  [
    'a web page in XML',
    parsed('application/xhtml+xml', '<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>'),
    true,
  ],
  ['a feed', parsed('application/xml', '<rss/>'), false],
  ['a drawing', parsed('image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'), false],
  [
    'a web page that has taken the name',
    parsed('text/html', '<img name="contentType"><p>An article.</p>'),
    true,
  ],
])('%s may be an article or not', (_, document, expected) => {
  expect(isReadable(document)).toBe(expected);
});
