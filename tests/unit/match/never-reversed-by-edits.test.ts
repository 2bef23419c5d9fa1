import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMatcher } from './helpers/matcher.ts';
import { pageWith, type Quotable, quotables } from './helpers/quotable.ts';

const { seeds, read } = await createMatcher();
const english = seeds.languages.find(({ language }) => language === 'en');
const all = quotables(seeds);
const SETTINGS = { seed: 20_210_318, numRuns: 150, interruptAfterTimeLimit: 4_000 };
const anyFillers = fc.array(fc.nat(7), { minLength: 2, maxLength: 8 });

/** A quotation with the word that was reversed, and the resulting text. */
interface Reversal {
  readonly of: Quotable;
  readonly text: string;
  readonly word: string;
}

const AUXILIARY = /\b(?:is|are|was|were|will|would|can|could|must|should|has|have|had|does|do)\b/g;
const NEGATED = /^\s+(?:not|never|no)\b/;

function negated(of: Quotable): Reversal[] {
  return [...of.words.matchAll(AUXILIARY)].flatMap(({ 0: word, index }) => {
    const end = index + word.length;
    if (NEGATED.test(of.words.slice(end))) return [];
    return [{ of, word, text: `${of.words.slice(0, end)} not${of.words.slice(end)}` }];
  });
}

/** Words that the bundle has in a phrase (rolls back) or without an opposite in this form (wanted). */
const IDIOMS = new Set(['back', 'wanted']);

const opposites = (english?.opposites ?? []).filter((pair) =>
  pair.every((word) => /^\p{L}{4,}$/u.test(word)),
);

function turned(of: Quotable): Reversal[] {
  return opposites
    .filter((pair) => !pair.some((word) => IDIOMS.has(word)))
    .flatMap(([a, b]) =>
      [
        [a, b],
        [b, a],
      ].flatMap(([from = '', to = '']) => {
        const there = new RegExp(`\\b${from}\\b`).exec(of.words);
        if (!there) return [];
        const { index } = there;
        return [
          { of, word: from, text: of.words.slice(0, index) + to + of.words.slice(index + from.length) },
        ];
      }),
    );
}

function renumbered(of: Quotable): Reversal[] {
  return [...of.words.matchAll(/(?<![\p{L}\d+-])\d+(?![\p{L}\d+])/gu)].map(({ 0: word, index }) => ({
    of,
    word,
    text: `${of.words.slice(0, index)}${Number(word) + 13}${of.words.slice(index + word.length)}`,
  }));
}

/** No match of the statement may contain the reversed place. */
function isLinked({ of, text }: Reversal, fillers: readonly number[], place: string): boolean {
  return read(...pageWith(of, text, fillers)).matches.some(
    ({ statement, words }) => statement === of.statement && words.includes(place),
  );
}

describe('a record is never found in words that say the contrary', () => {
  test('a “not” was put in', () => {
    const reversals = all.flatMap(negated);
    expect(reversals.length).toBeGreaterThan(30);
    fc.assert(
      fc.property(fc.constantFrom(...reversals), anyFillers, (one, fillers) => {
        expect(isLinked(one, fillers, `${one.word} not`)).toBe(false);
      }),
      SETTINGS,
    );
  });

  test('a word was exchanged for its opposite', () => {
    const reversals = all.flatMap(turned);
    expect(reversals.length).toBeGreaterThan(30);
    const linked = reversals.filter((one) => {
      const before = one.of.words.split(' ');
      const changed = one.text.split(' ').find((word, i) => word !== before[i]) ?? '';
      return isLinked(one, [1, 2], changed.replace(/[^\p{L}]+$/u, ''));
    });
    expect(linked.map(({ of, text }) => `${of.statement}: ${text}`)).toEqual([]);
  });

  test('a number was changed', () => {
    const reversals = all.flatMap(renumbered);
    expect(reversals.length).toBeGreaterThan(2);
    const linked = reversals.filter((one) => isLinked(one, [1, 2], String(Number(one.word) + 13)));
    expect(linked.map(({ of, text }) => `${of.statement}: ${text}`)).toEqual([]);
  });
});
