// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readBody, textsOf } from './read-html.ts';

it.each([
  [
    'as a block of its own, and nothing else of the drawing',
    '<p>Before</p><svg><title>No</title><text>no</text><g><foreignObject><p>Inside</p></foreignObject></g></svg>',
    ['Before', 'Inside'],
  ],
  [
    'once, where it holds another drawing',
    '<svg><foreignObject><p>One</p><svg><foreignObject><p>Two</p></foreignObject></svg></foreignObject></svg>',
    ['One', 'Two'],
  ],
  [
    'but for what is hidden',
    '<svg style="display:none"><foreignObject><p>no</p></foreignObject></svg><p>After</p>',
    ['After'],
  ],
  ['and a drawing without any parts no words', '<p>Sho<svg><path d="M0 0"/></svg>wn</p>', ['Shown']],
])('reads the HTML in a drawing %s', (_what, body, expected) => {
  expect(textsOf(readBody(body))).toEqual(expected);
});
