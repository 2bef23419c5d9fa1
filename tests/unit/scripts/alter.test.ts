import { describe, expect, it } from 'vitest';
import { alter } from '../../bench/material/alter.ts';
import { Random } from '../../bench/material/random.ts';
import { Vocabulary } from '../../bench/material/vocabulary.ts';

describe('an altered wording', () => {
  const vocabulary = new Vocabulary(['the weather is fine']);
  const PLAIN = Array.from({ length: 40 }, (_, i) => `word${'abcdefgh'[i >> 3]}${'abcdefgh'[i % 8]}`);

  /** Words that the text has lost, and words that it has gained: a change is one of each. */
  const traces = (text: readonly string[], seed: number) => {
    const altered = alter(text.join(' '), 0.25, new Random(seed), vocabulary).split(' ');
    return {
      gone: text.filter((word) => !altered.includes(word)).length,
      put: altered.filter((word) => !text.includes(word)).length,
    };
  };

  it.each([
    ['any word may go', PLAIN],
    ['every other word may not', PLAIN.map((word, i) => (i % 2 === 0 ? word : `${i}`))],
  ])('has as many words touched as it should where %s', (_what, text) => {
    for (let seed = 0; seed < 50; seed++) {
      const { gone, put } = traces(text, seed);
      expect(gone + put).toBeGreaterThanOrEqual(10);
      expect(Math.max(gone, put)).toBeLessThanOrEqual(10);
    }
  });

  it('has all numbers, names and denials, its first and its last word', () => {
    const text = 'we will not send 28 500 soldiers to Seoul without any reason that holds';
    for (let seed = 0; seed < 50; seed++) {
      const altered = alter(text, 0.25, new Random(seed), vocabulary).split(' ');
      const must = ['we', 'not', '28', '500', 'Seoul', 'without', 'any', 'holds'];
      expect(altered).toEqual(expect.arrayContaining(must));
      expect([altered.at(0), altered.at(-1)]).toEqual(['we', 'holds']);
    }
  });

  it('comes about even where no word may go', () => {
    expect(alter('1 2 3 4 5 6', 0.25, new Random(1), vocabulary)).toMatch(/^1 .*6$/);
    expect(alter('one two', 0.25, new Random(1), vocabulary)).toBe('one two');
  });
});
