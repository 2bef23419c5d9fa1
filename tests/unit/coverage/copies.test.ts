import { describe, expect, test } from 'vitest';
import { articlesByOutlet } from '../../../lib/coverage/articles-by-outlet.ts';
import { gridOf } from '../../../lib/coverage/grid.ts';
import { reachOf, reachOfAll } from '../../../lib/coverage/reach.ts';
import { renderingsOf } from '../../../lib/coverage/renderings-of.ts';
import { toAnnotations } from '../../../lib/export/annotations.ts';
import { toCsv } from '../../../lib/export/csv.ts';
import { toMarkdown } from '../../../lib/export/markdown.ts';
import { aRequest } from '../export/helpers.ts';
import { aBundle, anArticle } from '../helpers/a-bundle.ts';

const ORIGINAL = 'https://gazette.example/part';
const COPY = 'https://mirror.example/part';
/** An original known in part, and a copy that quotes more of one statement, and another statement. */
const bundle = aBundle({
  articles: [
    anArticle('part', {
      url: ORIGINAL,
      extent: 'partial',
      renderings: [{ statement: 'bridge', form: 'mixed', words: 'the bridge' }],
    }),
    anArticle('part-copy', {
      url: COPY,
      outlet: 'mirror',
      kind: 'copy',
      copyOf: 'part',
      renderings: [
        { statement: 'bridge', form: 'direct', words: 'We will build the bridge together' },
        { statement: 'tariffs', form: 'direct', words: 'There will be no tariffs' },
      ],
    }),
  ],
});
const grid = gridOf(bundle);
const request = aRequest(bundle);

describe('a text whose original and copy both list a statement', () => {
  test('carries it as the original does, whoever asks', () => {
    expect(grid.standing('bridge', 'part')).toBe('mixed');
    expect(renderingsOf(bundle, 'bridge').voices.map(({ renderings }) => renderings)).toEqual([
      [expect.objectContaining({ words: 'the bridge' })],
    ]);
    expect(reachOf(reachOfAll(grid), 'bridge')).toEqual({ direct: 0, mixed: 1, indirect: 0, total: 1 });
    expect(reachOf(request.selection.reach, 'bridge')).toEqual(reachOf(reachOfAll(grid), 'bridge'));
  });
});

describe('a text of which the copy alone lists a statement', () => {
  test('carries it, in its own outlet', () => {
    expect(grid.standing('tariffs', 'part')).toBe('direct');
    expect(reachOf(reachOfAll(grid), 'tariffs').total).toBe(1);
    expect(articlesByOutlet(grid, new Set(['tariffs']))).toMatchObject([
      { outlet: 'gazette', shared: 1, texts: [{ statements: 2 }] },
    ]);
  });

  test('is exported with the address at which the words stand', async () => {
    const { first } = JSON.parse(await toAnnotations(request)) as {
      first: { items: { target: { source: string; selector: { exact: string } } }[] };
    };
    expect(first.items.map(({ target }) => [target.selector.exact, target.source])).toEqual([
      ['the bridge', ORIGINAL],
      ['There will be no tariffs', COPY],
    ]);
    const line = (text: string): string | undefined =>
      text.split('\n').find((one) => one.includes('There will be no tariffs'));
    expect(line(toCsv(request))).toContain(COPY);
    expect(line(toMarkdown(request))).toContain(COPY);
  });
});
