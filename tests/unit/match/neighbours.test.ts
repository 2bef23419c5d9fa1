import { describe, expect, test } from 'vitest';
import { createMatcher } from './helpers/matcher.ts';

const { find, seeds } = await createMatcher();
const elsewhere = new Set(
  seeds.event.occasions
    .filter(({ event }) => event !== undefined && event !== seeds.event.id)
    .map(({ id }) => id),
);
const ofTheEvent = new Set(
  seeds.statements.filter(({ occasion }) => !elsewhere.has(occasion)).map(({ id }) => id),
);

/** Of what is found, the statements of the event itself. */
const findOurs = (...blocks: readonly string[]): string[] =>
  find(...blocks).filter((id) => ofTheEvent.has(id));

describe('Tokyo’s sentences of 16 March are Tokyo’s', () => {
  test('“uses coercion and aggression” in Tokyo is the Tokyo statement', () => {
    expect(
      find(
        'TOKYO, March 16 – Blinken spoke beside Motegi.',
        '“China uses coercion and aggression to systematically erode autonomy in Hong Kong,” Blinken said in Tokyo on Tuesday.',
      ),
    ).toEqual(['tokyo-coercion-aggression']);
  });

  test('“is using coercion and aggression” in Seoul is the Seoul statement', () => {
    expect(
      find(
        'SEOUL, March 17 – Blinken spoke beside Chung.',
        '“China is using coercion and aggression to systematically erode the autonomy in Hong Kong,” Blinken said in Seoul on Wednesday.',
      ),
    ).toEqual(['china-coercion-aggression-seoul']);
  });
});

describe('stock phrases of other meetings are not ours', () => {
  test.each([
    [
      'Tokyo, 16 March: the statement on China and the islands',
      'The ministers said they “remained opposed to any unilateral action that seeks to change the status quo” and discussed “the importance of peace and stability in the Taiwan Strait.”',
    ],
    [
      'Tokyo, 16 March: the commitment to Japan',
      'In Tokyo Austin “stressed the United States’ unwavering commitment to the defense of Japan through the full range of its capabilities, including nuclear.”',
    ],
    [
      'Anchorage: each side’s opening',
      'In Anchorage Blinken said: “We will also discuss our deep concerns with actions by China, including in Xinjiang, Hong Kong, Taiwan, cyber attacks on the United States, economic coercion toward our allies.”',
    ],
    [
      'Canberra: a treaty and its cornerstone',
      'The ministers of Australia and Korea “reaffirmed their shared commitment to a free, open, inclusive and prosperous Indo-Pacific region.”',
    ],
  ])('%s', (_, text) => {
    expect(findOurs(text)).toEqual([]);
  });
});

describe('prose about other matters has none of our statements', () => {
  test.each([
    [
      'a maths lesson',
      'Two plus two makes four. The pupils wrote 2+2 on the board and Austin, aged six, said the answer was “clear.”',
    ],
    ['Austin, Texas', 'The mayor of Austin said the new tram line would carry its first passengers in May.'],
    [
      'a football coach',
      '“There is a lot to look forward to,” the coach said after the match, “and this will make the team stronger.”',
    ],
    [
      'a merger',
      'Meeting the regulator’s conditions will take until spring, the chief executive said, but she was confident.',
    ],
    [
      'a moon',
      'The moon rose over the peninsula, and astronomers said its “critical role” in the tides was well known.',
    ],
    [
      'trade',
      'Virtually all of the country’s trade goes through the port, the authority said, and the route is with or through the canal.',
    ],
    ['a sermon', 'The bishop said we must stand with people in need and against those who harm them.'],
  ])('%s', (_, text) => {
    expect(find(text)).toEqual([]);
  });
});
