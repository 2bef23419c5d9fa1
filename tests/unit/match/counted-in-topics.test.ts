import { describe, expect, test } from 'vitest';
import { Counts, countedIn } from '../../../lib/match/topics/counted-in-topics.ts';
import { tokenize } from '../../../lib/text/tokenize.ts';

describe('reports of a topic count', () => {
  const reports = {
    bridge: [
      'The bridge has five arches',
      'A bridge of 5 arches',
      'five arches, and one bridge',
      'On March 18 arches fell',
    ],
    road: ['The road', 'A road in 2021 arches'],
  };
  const numbers = { five: '5', 'five hundred': '500' };
  const counts = new Counts(numbers);

  test('so many of a thing, in words or digits', () => {
    const tokens = tokenize(['five arches']);
    const count = counts.at('five arches', tokens, 0);
    expect(countedIn(reports.bridge, counts)).toEqual([{ unit: count?.unit, numbers: [count?.number] }]);
  });

  test('nothing by days of a month, by years, or in fewer than three of them', () => {
    expect(countedIn(reports.road, counts)).toEqual([]);
  });
});
