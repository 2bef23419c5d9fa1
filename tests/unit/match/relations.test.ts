import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../../lib/match/index/build-index.ts';
import { FUNCTION_WORD, findNumber, readIndex, UNSAID_WEIGHT } from '../../../lib/match/index/match-index.ts';
import { soleStem } from '../../../lib/match/index/term-stems.ts';
import { compileMatchData } from '../../../lib/seeds/compile-match.ts';
import { loadSeeds } from '../../../scripts/seeds/load-seeds.ts';

const seeds = await loadSeeds();
const english = seeds.languages.filter(({ language }) => language === 'en');
const wordings = (compileMatchData(seeds).wordings ?? []).map((text, statement) => ({ statement, text }));
const statements = wordings.map((_, statement) => `statement-${statement}`);
const index = readIndex(buildIndex({ statements, wordings, languages: english }));

const numberOf = (term: string): number => findNumber(index, soleStem(term));
/** A word of some wording that carries meaning. */
const isSaid = (word: number): boolean =>
  word > 0 && index.weights[word] !== UNSAID_WEIGHT && ((index.classes[word] ?? 0) & FUNCTION_WORD) === 0;

describe('in an index of the bundle’s English', () => {
  test('a word means the contrary of any word of a wording that a list sets against it', () => {
    const pairs = english
      .flatMap(({ opposites }) => opposites)
      .map(([a, b]) => [numberOf(a), numberOf(b)] as const)
      .flatMap(([a, b]) => [[a, b] as const, [b, a] as const])
      .filter(([word, said]) => word > 0 && word !== said && isSaid(said));
    expect(pairs.length).toBeGreaterThan(500);
    const { opposite, oppositeStart } = index;
    const lost = pairs.filter(
      ([word, said]) => !opposite.subarray(oppositeStart[word], oppositeStart[word + 1]).includes(said),
    );
    expect(lost).toEqual([]);
  });
});

describe('an index has no room', () => {
  const indexWith = (lists: { readonly synonyms?: string[][]; readonly opposites?: [string, string][] }) =>
    readIndex(
      buildIndex({
        statements: ['strong-alliance'],
        wordings: [{ statement: 0, text: 'an alliance that is strong' }],
        languages: [
          {
            functionWords: ['an', 'is', 'that'],
            negations: [],
            opposites: [],
            equivalents: [],
            synonyms: [],
            numbers: {},
            ...lists,
          },
        ],
      }),
    );

  test('for what means the contrary of a word that no wording has', () => {
    expect(indexWith({ opposites: [['strong', 'weak']] }).opposite).toHaveLength(1);
  });
});
