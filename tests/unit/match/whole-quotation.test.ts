import { describe, expect, test } from 'vitest';
import { inCommonOrder } from '../../../lib/match/words/common-order.ts';
import { createMatcher } from './helpers/matcher.ts';

const { find, read } = await createMatcher();

describe('a short quotation of everyday words with a word or two exchanged is still its speaker’s', () => {
  test.each([
    [
      'one word exchanged among names that everybody says',
      '“Both the US and China are crucial for South Korea,” Chung Eui-yong said on Thursday.',
      'us-china-both-important',
    ],
    [
      'what was productive',
      '“We’ve had very productive talks with our hosts and counterparts,” Blinken said on Thursday.',
      'productive-meetings-sbs',
    ],
    [
      'a danger for a threat',
      '“A danger to the region and to the world,” Blinken said of the North’s missiles on Thursday.',
      'nk-threat-region-world',
    ],
  ])('%s', (_, text, statement) => {
    expect(find(text)).toContain(statement);
  });

  test('its score is lower than that of the very words', () => {
    const scoreOf = (words: string): number =>
      read(`“${words},” Chung Eui-yong said on Thursday.`).matches[0]?.score ?? 0;
    const exact = scoreOf('Both the US and China are important to South Korea');
    const altered = scoreOf('Both the US and China are crucial for South Korea');
    expect(altered).toBeGreaterThan(0);
    expect(altered).toBeLessThan(exact);
  });
});

describe('it is not the statement', () => {
  test.each([
    [
      'of somebody else',
      '“Both the US and China are crucial for South Korea,” Choe Son-hui said on Thursday.',
    ],
    ['of nobody who is named', '“Both the US and China are crucial for South Korea,” the paper wrote.'],
    [
      'with a “not”',
      '“Both the US and China are not important to South Korea,” Chung Eui-yong said on Thursday.',
    ],
    [
      'with another country',
      '“Both the US and Japan are important to South Korea,” Chung Eui-yong said on Thursday.',
    ],
    [
      'with function words alone in common',
      '“We’ve had very little rain with our harvest,” Blinken said on Thursday.',
    ],
    [
      'with one word that tells in common, among function words',
      '“A credit to the city and to the world,” Blinken said of its scientists on Thursday.',
    ],
    [
      'if it is a part of a longer quotation',
      '“Farmers here told me this week that both the US and China are crucial for South Korea and its exports of pears, apples and ginseng,” Chung Eui-yong said on Thursday.',
    ],
    ['without marks', 'Both the US and China are crucial for South Korea, Chung Eui-yong wrote in 1998.'],
  ])('%s', (_, text) => {
    const basedOnWords = read(text).matches.filter(({ basis }) => basis === 'words');
    expect(basedOnWords).toEqual([]);
  });

  test('of others, in the paragraph after one that named the speaker', () => {
    expect(
      find(
        'Chung Eui-yong spoke to reporters.',
        'The shopkeepers of Myeong-dong see it in their takings: “Both the US and China are crucial for South Korea.”',
      ),
    ).toEqual([]);
  });
});

describe('what two sequences of words have in common', () => {
  const shared = (page: number[], wording: number[]): number[] =>
    inCommonOrder(page, wording).flatMap(({ page: at, likeness }) =>
      likeness > 0 ? (page[at] as number) : [],
    );

  test('keeps the longest order, not the first word that is alike', () => {
    expect(shared([9, 1, 2, 3], [1, 2, 3, 9])).toEqual([1, 2, 3]);
  });

  test('begins and ends with words in common, and tells what stands between them on either side', () => {
    expect(inCommonOrder([7, 1, 8, 2], [1, 5, 2, 6])).toEqual([
      { page: 1, wording: 0, likeness: 1 },
      { page: 2, wording: -1, likeness: 0 },
      { page: -1, wording: 1, likeness: 0 },
      { page: 3, wording: 2, likeness: 1 },
    ]);
  });

  test('is nothing where nothing is alike', () => {
    expect(inCommonOrder([1, 2], [3, 4])).toEqual([]);
    expect(inCommonOrder([], [3])).toEqual([]);
  });
});
