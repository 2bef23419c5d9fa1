import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../../lib/match/index/build-index.ts';
import { unpack } from '../../../lib/match/index/container.ts';
import { FUNCTION_WORD, findNumber, readIndex, UNSAID_WEIGHT } from '../../../lib/match/index/match-index.ts';
import { soleStem } from '../../../lib/match/index/term-stems.ts';
import { compileMatchData } from '../../../lib/seeds/compile-match.ts';
import { loadSeeds } from '../../../scripts/seeds/load-seeds.ts';

const seeds = await loadSeeds();
const english = seeds.languages.filter(({ language }) => language === 'en');
const wordings = (compileMatchData(seeds).wordings ?? []).map((text, statement) => ({ statement, text }));
const statements = wordings.map((_, statement) => `statement-${statement}`);
const index = readIndex(unpack(buildIndex({ statements, wordings, languages: english })));

const numberOf = (term: string): number => findNumber(index, soleStem(term));
/** A word of some wording that carries meaning. */
const isSaid = (word: number): boolean =>
  word > 0 && index.weights[word] !== UNSAID_WEIGHT && ((index.classes[word] ?? 0) & FUNCTION_WORD) === 0;

function groupsOf(word: number): number[] {
  return [...index.group.subarray(index.groupStart[word], index.groupStart[word + 1])];
}

describe('in an index of the bundle’s English', () => {
  test('a word may stand for any word of a wording that a list has it with', () => {
    const pairs = english
      .flatMap(({ synonyms }) => synonyms)
      .flatMap((terms) => {
        const words = [...new Set(terms.map(numberOf))];
        return words
          .filter(isSaid)
          .flatMap((said) => words.filter((word) => word > 0).map((word) => [word, said]));
      });
    expect(pairs.length).toBeGreaterThan(1000);
    const lost = pairs.filter(
      ([word = 0, said = 0]) =>
        word !== said && !groupsOf(word).some((group) => groupsOf(said).includes(group)),
    );
    expect(lost).toEqual([]);
  });

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
      unpack(
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
      ),
    );

  test('for a word in two lists of synonyms that it says the same by', () => {
    const { group } = indexWith({
      synonyms: [
        ['strong', 'firm', 'solid'],
        ['strong', 'firm', 'robust'],
      ],
    });
    expect(group).toHaveLength(5);
  });

  test('for what means the contrary of a word that no wording has', () => {
    expect(indexWith({ opposites: [['strong', 'weak']] }).opposite).toHaveLength(1);
  });
});
