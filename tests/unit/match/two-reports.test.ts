import { describe, expect, test } from 'vitest';
import { createMatcher } from './helpers/matcher.ts';

const { read } = await createMatcher();

const GUESTS =
  'President Moon Jae-in received Antony Blinken and Lloyd Austin. Foreign Minister Chung Eui-yong was there.';

describe('a sentence that reports two statements is parted between them', () => {
  const partsOf = (text: string): string[] =>
    read(GUESTS, text).matches.map(({ statement, words }) => `${statement}: ${words}`);

  test('at the comma between them', () => {
    expect(
      partsOf(
        'Blinken told reporters that it would serve Beijing’s own interest to help disarm North Korea, and he urged China to use its weight.',
      ),
    ).toEqual([
      'china-self-interest: Blinken told reporters that it would serve Beijing’s own interest to help disarm North Korea',
      'china-use-influence-effectively: and he urged China to use its weight',
    ]);
  });

  test('where no comma stands, before the words that lead up to the second', () => {
    expect(
      partsOf(
        'Austin said the allies had always been effective in their drills and that any coming training would be decided together.',
      ),
    ).toEqual([
      'training-flexible-adaptive: Austin said the allies had always been effective in their drills',
      'training-joint-decision: and that any coming training would be decided together',
    ]);
  });

  test('though a word by which the second is known stands in the first', () => {
    expect(
      partsOf(
        'Moon told his guests that the situation in America was settling fast thanks to vaccines, and praised the stimulus for lifting the economy.',
      ),
    ).toEqual([
      'moon-rapidly-stabilizing: Moon told his guests that the situation in America was settling fast thanks to vaccines',
      'moon-us-economic-recovery: and praised the stimulus for lifting the economy',
    ]);
  });

  test('though a cue of the one spans both', () => {
    expect(
      partsOf(
        'Koo Hee-jin told a broadcaster that the North wants the status quo with some relief from sanctions, and that its latest words may be a bid for contact at a higher level.',
      ),
    ).toEqual([
      'koo-status-quo-sanctions: Koo Hee-jin told a broadcaster that the North wants the status quo with some relief from sanctions',
      'koo-higher-level-contact: and that its latest words may be a bid for contact at a higher level',
    ]);
  });
});

describe('a statement that a sentence reports in two clauses', () => {
  test.each([
    [
      'opcon-more-time',
      'On wartime command Austin asked for patience: not every condition had been met, and meeting them would make the alliance stronger.',
      'would make the alliance stronger',
    ],
  ])('%s is marked once, over both', (statement, sentence, end) => {
    const places = read(sentence).matches.filter((match) => match.statement === statement);
    expect(places).toHaveLength(1);
    expect(places[0]?.words.endsWith(end)).toBe(true);
  });
});
