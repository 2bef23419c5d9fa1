import { describe, expect, test } from 'vitest';
import paraphrases from '../../../seeds/paraphrases/en.json' with { type: 'json' };
import { countWork } from './helpers/counted-work.ts';

const work = await countWork();
const { createMatcher } = await import('./helpers/matcher.ts');
const { read } = await createMatcher();
const QUOTATION =
  'Austin said: “While meeting all the conditions for this transition will take more time, I am confident that this process will strengthen our alliance.”';

/** Sentences that report nearly every statement, in one line without quotation marks. */
const REPORTS = Object.values(paraphrases)
  .flatMap((sentences) => sentences.slice(0, 4))
  .join(' and Blinken said ')
  .replace(/[^\p{L}\p{N}\s]/gu, ' ');

/** A text of some kind, `size` times as long as its piece. */
type Text = (size: number) => readonly string[];

const HOSTILE: readonly (readonly [name: string, of: Text])[] = [
  ['one word, again and again', (size) => ['denuclearization '.repeat(size * 25_000)]],
  ['two words of one statement in turn', (size) => ['critical role '.repeat(size * 12_000)]],
  ['a quotation, 2 500 times in one line', (size) => [`${QUOTATION} `.repeat(size * 2_500)]],
  ['a quotation, in 2 500 paragraphs', (size) => Array.from({ length: size * 2_500 }, () => QUOTATION)],
  ['thousands of opening marks', (size) => ['“'.repeat(size * 100_000)]],
  ['thousands of straight marks among words', (size) => ['" a "b '.repeat(size * 12_000)]],
  ['a mark before each word of a quotation', (size) => [QUOTATION.replaceAll(' ', ' “').repeat(size * 400)]],
  ['thousands of apostrophes', (size) => [" 'a' ‘b’ ‘".repeat(size * 10_000)]],
  ['straight marks of both kinds that nothing closes', (size) => ['" \'as'.repeat(size * 20_000)]],
  [
    'names without end in one paragraph, and what they said',
    (size) => [
      'Blinken came. China has a critical role to persuade the North, he said. '.repeat(size * 2_000),
    ],
  ],
  ['thousands of tags printed as text', (size) => ['<b <'.repeat(size * 40_000)]],
  ['thousands of entities without an end', (size) => ['&amp'.repeat(size * 40_000)]],
  ['thousands of brackets', (size) => ['[alliance ('.repeat(size * 10_000)]],
  ['thousands of colons after a name', (size) => ['Blinken: alliance '.repeat(size * 8_000)]],
  [
    'thousands of lines of turns',
    (size) => Array.from({ length: size * 4_000 }, () => 'BLINKEN: The alliance.'),
  ],
  ['a name and a verb without end', (size) => ['Blinken said Austin said '.repeat(size * 6_000)]],
  ['a line of a million letters without a space', (size) => ['alliance'.repeat(size * 120_000)]],
  ['full stops', (size) => ['. .. ... '.repeat(size * 60_000)]],
  [
    'words of cues without end',
    (size) => ['Blinken said China Beijing role persuade North Korea nuclear. '.repeat(size * 2_500)],
  ],
  [
    'a short quotation with a word exchanged, in thousands of paragraphs',
    (size) =>
      Array.from(
        { length: size * 900 },
        () => '“Both the US and China are crucial for South Korea,” Chung Eui-yong said.',
      ),
  ],
  ['a line without a mark that reports every statement', (size) => [REPORTS.repeat(size * 4)]],
];

describe('a page made to hurt takes work in proportion to its length', () => {
  test.each(HOSTILE)('%s', { timeout: 60_000 }, async (_, of) => {
    const half = await work.of(() => read(...of(0.5)));
    const whole = await work.of(() => read(...of(1)));
    expect(half).toBeGreaterThan(10_000);
    expect(whole / half).toBeLessThan(2.2);
  });

  test.each(HOSTILE)('%s: and leaves no more matches than an article has', { timeout: 60_000 }, (_, of) => {
    expect(read(...of(1)).matches.length).toBeLessThan(1_000);
  });
});

test('a quotation repeated without end is found, and not without end', () => {
  const { matches } = read(...Array.from({ length: 5_000 }, () => QUOTATION));
  expect(matches.length).toBeGreaterThan(0);
  expect(matches.length).toBeLessThan(1_000);
});

test('nor is a short one with a word exchanged', () => {
  const altered = '“Both the US and China are crucial for South Korea,” Chung Eui-yong said.';
  const { matches } = read(...Array.from({ length: 900 }, () => altered));
  expect(matches.length).toBeGreaterThan(0);
  expect(matches.length).toBeLessThan(100);
});

test('nothing at all is no trouble', () => {
  expect(read()).toEqual({ matches: [], nearMisses: [] });
  expect(read('')).toEqual({ matches: [], nearMisses: [] });
  expect(read('', '\n', ' ', '“”', '""')).toEqual({ matches: [], nearMisses: [] });
});
