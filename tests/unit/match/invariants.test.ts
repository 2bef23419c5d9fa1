import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMatcher } from './helpers/matcher.ts';
import { FILLER, quotables } from './helpers/quotable.ts';

const { seeds, read } = await createMatcher();
const all = quotables(seeds);
const SETTINGS = { seed: 18_032_021, numRuns: 40, interruptAfterTimeLimit: 3_000 };

/** Paragraphs between two quotations that have nothing to do with each other. */
const APART = 6;

const FRAMES: readonly ((speaker: string, words: string) => string)[] = [
  (speaker, words) => `${speaker} said: “${words}”`,
  (speaker, words) => `"${words}" ${speaker} said.`,
  (speaker, words) => `&ldquo;${words}&rdquo;, <i>${speaker}</i> told reporters\u00a0there.`,
  (speaker, words) => `${speaker}: \u200b“${words.normalize('NFD')}”`,
];

const anyBlock = fc.oneof(
  fc.constantFrom(...FILLER),
  fc
    .tuple(fc.constantFrom(...all), fc.constantFrom(...FRAMES))
    .map(([{ speaker, words }, frame]) => frame(speaker, words)),
  fc.string({
    unit: fc.constantFrom('a', ' ', '“', '”', '"', '’', '\n', '<', '&', '한', '中', '…', '.'),
    maxLength: 60,
  }),
);
const anyPage = fc.array(anyBlock, { minLength: 1, maxLength: 8 });

test('two runs give the same answer', () => {
  fc.assert(
    fc.property(anyPage, (page) => {
      expect(read(...page)).toEqual(read(...page));
    }),
    SETTINGS,
  );
});

test('ranges lie in their blocks, in order, and no two share a character', () => {
  fc.assert(
    fc.property(anyPage, (page) => {
      const ranges = read(...page).matches.flatMap((match) => match.ranges);
      for (const { block, start, end } of ranges) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(page[block]?.length ?? -1);
      }
      const sorted = [...ranges].sort((a, b) => a.block - b.block || a.start - b.start);
      for (const [i, range] of sorted.entries()) {
        const next = sorted[i + 1];
        if (next?.block === range.block) expect(next.start).toBeGreaterThanOrEqual(range.end);
      }
    }),
    SETTINGS,
  );
});

test('on a page of plain text the ranges cut out exactly the words of the match', () => {
  const plain = fc.array(
    fc.oneof(
      fc.constantFrom(...FILLER),
      fc.constantFrom(...all).map(({ speaker, words }) => `${speaker} said: “${words}”`),
    ),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(plain, (page) => {
      for (const { ranges, words } of read(...page).matches) {
        const cut = ranges.map(({ block, start, end }) => (page[block] ?? '').slice(start, end));
        expect(cut.join(' … ')).toBe(words);
      }
    }),
    SETTINGS,
  );
});

test('a score lies between 0 and 1', () => {
  fc.assert(
    fc.property(anyPage, (page) => {
      for (const { score } of read(...page).matches) {
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(1);
      }
    }),
    SETTINGS,
  );
});

test('what is found in a paragraph does not depend on the quotations around it', () => {
  const paragraphs = fc.uniqueArray(fc.constantFrom(...all), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(paragraphs, fc.nat(7), (chosen, filler) => {
      const apart = Array.from({ length: APART }, () => FILLER[filler] ?? '');
      const page = chosen.flatMap(({ speaker, words }) => [`${speaker} said: “${words}”`, ...apart]);
      const together = read(...page).matches;
      for (const [i, { speaker, words }] of chosen.entries()) {
        const alone = read(`${speaker} said: “${words}”`).matches.map(({ statement }) => statement);
        const here = together.filter(({ ranges }) => ranges[0]?.block === i * (APART + 1));
        expect(here.map(({ statement }) => statement)).toEqual(alone);
      }
    }),
    SETTINGS,
  );
});

test('the order of paragraphs does not change what is found in them', () => {
  const paragraphs = fc.uniqueArray(fc.constantFrom(...all), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(paragraphs, (chosen) => {
      const page = chosen.flatMap(({ speaker, words }) => [
        `${speaker} said: “${words}”`,
        ...FILLER.slice(0, APART),
      ]);
      const found = (blocks: readonly string[]): string[] =>
        read(...blocks)
          .matches.map(({ statement, words }) => `${statement}: ${words}`)
          .sort();
      expect(found([...page].reverse())).toEqual(found(page));
    }),
    SETTINGS,
  );
});

test('a quotation is read to its end wherever it is cut up, and whatever turns it round', () => {
  const put = fc.constantFrom(
    'not',
    'no',
    'never',
    'weaken',
    'in Iran',
    '1953',
    '. And',
    '” and “',
    ',” Chung said, “',
    '.” “',
  );
  const puts = fc.array(fc.tuple(fc.nat(40), put), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(fc.constantFrom(...all), puts, ({ speaker, words }, turns) => {
      const cut = words.split(' ');
      for (const [at, what] of turns) cut.splice(at % cut.length, 0, what);
      expect(() => read(`${speaker} said: “${cut.join(' ')}”`)).not.toThrow();
    }),
    { ...SETTINGS, numRuns: 2000 },
  );
});
