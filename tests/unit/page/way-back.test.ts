// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { articleOf, readBody } from './read-html.ts';

/** Hundreds of random texts are slow on a busy machine. */
const SLOW = { timeout: 60_000 };

describe('the way back to the nodes', SLOW, () => {
  const inline = fc.constantFrom('a', 'b', 'em', 'span', 'i', 'q', 'blockquote');
  const words = fc.constantFrom('He', ' said ', 'so', '“yes”', ' \n ', '한국', '.');
  const run = fc.oneof(
    words,
    fc.tuple(inline, words).map(([tag, text]) => `<${tag}>${text}</${tag}>`),
    fc.constant('<br>'),
  );
  const body = fc
    .array(fc.array(run, { maxLength: 8 }), { maxLength: 6 })
    .map((blocks) => blocks.map((runs) => `<p>${runs.join('')}</p>`).join(''));

  it('leads every character of a block to the same character of its node', () => {
    fc.assert(
      fc.property(body, (html) =>
        readBody(html).every(({ text, nodes, starts }) =>
          nodes.every((node, i) => {
            const start = starts[i] ?? 0;
            const here = text.slice(start, start + node.data.length);
            return here.replace(/\s/g, ' ') === node.data.replace(/\s/g, ' ');
          }),
        ),
      ),
      { numRuns: 50 },
    );
  });

  it('changes nothing of the page', () => {
    fc.assert(
      fc.property(body, (html) => {
        document.body.innerHTML = html;
        const before = document.body.innerHTML;
        articleOf(html);
        return document.body.innerHTML === before;
      }),
      { numRuns: 20 },
    );
  });
});
