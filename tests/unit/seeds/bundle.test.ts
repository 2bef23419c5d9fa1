import { describe, expect, test } from 'vitest';
import { compileBundle } from '../../../lib/seeds/compile.ts';
import { realSeeds } from '../helpers/real-bundle.ts';

const seeds = await realSeeds();
const bundle = compileBundle(seeds);

describe('the bundle that readers get', () => {
  test.each(['note', 'fingerprints'])('lacks what only the curator and the recogniser need: %s', (field) => {
    const key = `"${field}":`;
    expect(JSON.stringify(seeds.articles)).toContain(key);
    expect(JSON.stringify(bundle)).not.toContain(key);
  });

  test('has every rendering of the seeds, in order, and every wording on record', () => {
    const told = ({
      statement,
      form,
      words,
      summary,
    }: (typeof bundle.articles)[number]['renderings'][number]) =>
      JSON.stringify([statement, form, words, summary]);
    const all = (articles: typeof bundle.articles) => articles.map(({ renderings }) => renderings.map(told));
    expect(all(bundle.articles)).toEqual(all(seeds.articles));
    const words = (statements: typeof bundle.statements) =>
      statements.map(({ record, original }) => [record?.words, original?.words]);
    expect(words(bundle.statements)).toEqual(words(seeds.statements));
  });
});
