import { describe, expect, test } from 'vitest';
import { createMatcher } from './helpers/matcher.ts';

const { find } = await createMatcher();

describe('a quotation in which another is named in somebody’s place is not the quotation', () => {
  test.each([
    [
      'among more words than it takes the place of',
      '“China has a critical role to play in working to convince the rulers in Tehran to pursue denuclearization,” Blinken said.',
    ],
    [
      'with a few kind words for them',
      '“It’s no accident that we made that first trip here to our good friends in Taiwan as well as to Japan,” Blinken said.',
    ],
  ])('%s', (_, text) => {
    expect(find(text)).toEqual([]);
  });
});
