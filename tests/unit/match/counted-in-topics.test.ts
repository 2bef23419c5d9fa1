import { describe, expect, test } from 'vitest';
import { Counts, countedIn } from '../../../lib/match/topics/counted-in-topics.ts';
import { tokenize } from '../../../lib/text/tokenize.ts';

const counts = new Counts({ five: '5', 'five hundred': '500' });
/** What some reports count, and how often, as words would have it. */
const countedWith = (...texts: string[]) => countedIn(texts, counts);

describe('reports of a topic count', () => {
  const arches = counts.at('five arches', tokenize(['five arches']), 0);

  test('so many of a thing, in words or digits', () => {
    expect(
      countedWith('The bridge has five arches', 'A bridge of 5 arches', 'five arches, and one bridge'),
    ).toEqual([{ unit: arches?.unit, numbers: [arches?.number] }]);
  });

  test('nothing in fewer than three of them', () => {
    expect(countedWith('It has five arches', 'A bridge of 5 arches')).toEqual([]);
  });

  test.each([
    ['a day of a month', 'On March 18 arches fell'],
    ['a year', 'They built in 2021 arches of stone'],
    ['a number that stands apart', 'There were 18, arches or not'],
  ])('nothing by %s', (_what, text) => {
    expect(countedWith(text, text, text)).toEqual([]);
  });
});
