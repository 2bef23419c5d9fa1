import { describe, expect, test } from 'vitest';
import { coincide, placesOf } from '../../../scripts/evaluate/places.ts';

/** The words that each text was found at, with the number of their block. */
const found = (texts: readonly string[], blocks: readonly string[]): (string | null)[] =>
  placesOf(texts, blocks).map((place) =>
    place === null
      ? null
      : place
          .map(({ block, start, end }) => `${block}@${start}: ${blocks[block]?.slice(start, end)}`)
          .join(' / '),
  );

describe('a labelled text', () => {
  test('is found whatever its marks, spaces, capitals and wide letters', () => {
    expect(found(['It’s  “iron-clad”, HE'], ['So: It\'s "ironclad," he said.'])).toEqual([
      '0@4: It\'s "ironclad," he',
    ]);
    expect(found(['ＡＢＣ'], ['the abc 。'])).toEqual(['0@4: abc']);
    expect(found(['동맹은 강하다'], ['𝐀 동맹은　강하다'])).toEqual(['0@3: 동맹은　강하다']);
  });

  test('that stands several times is the next one after the text before it', () => {
    const blocks = ['Ironclad', 'They met. It is ironclad.', 'The bond is ironclad.'];
    expect(found(['ironclad', 'They met', 'ironclad', 'ironclad'], blocks)).toEqual([
      '0@0: Ironclad',
      '1@0: They met',
      '1@16: ironclad',
      '2@12: ironclad',
    ]);
  });

  test('that stands before the text before it is the first one', () => {
    expect(found(['two', 'one'], ['one two'])).toEqual(['0@4: two', '0@0: one']);
  });

  test('over several blocks is found in each', () => {
    expect(found(['one, two three'], ['zero “One', '—', 'two', 'three” four'])).toEqual([
      '0@6: One / 2@0: two / 3@0: three',
    ]);
  });

  test('that stands nowhere has no place', () => {
    expect(found(['three', '…'], ['one two'])).toEqual([null, null]);
  });
});

describe('two ranges', () => {
  const range = (start: number, end: number, block = 0) => ({ block, start, end });

  test.each([
    ['one within the other', range(0, 100), range(40, 50), true],
    ['half of the shorter one shared', range(0, 20), range(10, 60), true],
    ['less than half shared', range(0, 20), range(11, 60), false],
    ['side by side', range(0, 20), range(20, 40), false],
    ['in two blocks', range(0, 20), range(0, 20, 1), false],
  ])('%s', (_what, a, b, expected) => {
    expect(coincide(a, b)).toBe(expected);
    expect(coincide(b, a)).toBe(expected);
  });
});
