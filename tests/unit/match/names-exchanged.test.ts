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

describe('it still is', () => {
  test.each([
    [
      'with the speaker’s name for “I”, which is no name',
      '“While meeting all the conditions for this transition will take more time, Austin is confident that this process will strengthen our alliance,” Austin said.',
      'opcon-more-time',
    ],
    [
      'where a name was cut and the second half begins with a capital',
      '“China is using coercion and aggression to systematically erode the autonomy in Hong Kong, undercut democracy,” Blinken said in Seoul, “Trample human rights in Tibet and assert maritime claims in the South China Sea that violate international law.”',
      'china-coercion-aggression-seoul',
    ],
  ])('%s', (_, text, statement) => {
    expect(find(text)).toEqual([statement]);
  });
});

test('a quotation in which a name of several words is cut short is the quotation all the same', () => {
  const text =
    '“The Korea-Japan relation is very important to peace and stability of Northeast Asia and to Korea-US-Japan cooperation,” Moon said.';
  expect(find(text)).toEqual(['moon-restore-japan-ties']);
});
