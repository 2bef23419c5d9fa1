import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validateSeeds } from '../../../lib/seeds/validate.ts';
import { markedPart, withMarkedPart } from '../../../scripts/check/helpers/marked-part.ts';
import { census } from '../../../scripts/seeds/census.ts';
import { realSeeds } from '../helpers/real-bundle.ts';
import { smallSeeds } from './small-seeds.ts';

const FOLDER = new URL('../../../seeds/', import.meta.url);

describe('the census', () => {
  const { seeds } = validateSeeds(smallSeeds());
  const tables = seeds ? census(seeds) : '';

  it('counts an article and its renderings, and not those of a copy', () => {
    expect(tables).toContain('| articles | 1 | 1 known in full, 0 records |');
    expect(tables).toContain('| copies | 1 | never counted with the articles |');
    expect(tables).toContain('| renderings | 1 | 0 direct, 1 mixed, 0 indirect; 0 unconfirmed |');
  });

  it('counts what was said at the event apart from what was said elsewhere', () => {
    expect(tables).toContain('| statements | 2 | 1 of the event, 1 of neighbours;');
  });

  it('names the original and the printer in the row of a copy', () => {
    expect(tables).toContain(
      '| Gazette | herald-copy | Herald | en | copy of gazette-rain | partial | 1 | 0 | 0 | 1 |',
    );
  });

  it('goes between the marks of the guide and nowhere else', () => {
    const guide =
      'before\n<!-- census: written by scripts/seeds/write-census.ts -->\nold\n<!-- end of census -->\nafter\n';
    expect(withMarkedPart(guide, 'census', 'new')).toBe(guide.replace('old', '\nnew\n'));
    expect(() => withMarkedPart('no marks', 'census', 'new')).toThrow('lacks the marks');
  });
});

describe("the curator's guide", () => {
  it('has the census of the seeds as they are (else: npm run seeds:census)', async () => {
    const seeds = await realSeeds();
    const guide = readFileSync(new URL('README.md', FOLDER), 'utf8');
    expect(markedPart(guide, 'census')).toBe(census(seeds));
  });
});
