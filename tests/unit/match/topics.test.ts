import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unpack } from '../../../lib/match/index/container.ts';
import { buildTopicTable } from '../../../lib/match/topics/build-topic-table.ts';
import {
  bitsOf,
  polarityOf,
  readTopicTable,
  topicOf,
  wordIn,
} from '../../../lib/match/topics/topic-table.ts';
import { BACKGROUND, LANGUAGE, NUMBERS, REPORTS, stemsOf, table } from './helpers/small-topics.ts';

const bits = (word: string, id: string): number =>
  bitsOf(table, stemsOf(word)[0] ?? 0, topicOf(table, NUMBERS.get(id) ?? -1));

describe('a word speaks of a statement', () => {
  test('whose reports have it', () => {
    expect(bits('rain', 'rain')).toBeGreaterThan(0);
    expect(bits('train', 'train')).toBeGreaterThan(0);
  });

  test('whatever its inflection', () => {
    expect(bits('trains', 'train')).toBe(bits('train', 'train'));
  });

  test('the more, the more reports have it', () => {
    expect(bits('stop', 'rain')).toBeGreaterThan(bits('afternoon', 'rain'));
  });

  test('and of no other', () => {
    expect(bits('rain', 'song')).toBe(0);
  });

  test.each([['the'], ['mayor'], ['7'], ['unheard'], ['written']])('but not if it is %s', (word) => {
    expect(Object.keys(REPORTS).map((id) => bits(word, id))).toEqual([0, 0, 0]);
  });
});

test('a statement of which reports say not is known as one', () => {
  expect([...table.statement].map((number, topic) => [number, table.negates[topic]])).toEqual([
    [10, 1],
    [11, 0],
    [12, 0],
    [-1, 0],
  ]);
});

describe('a word of which a report says not', () => {
  const reports = {
    promise: [
      'The promise had not wavered, said the mayor',
      'It has not wavered, this promise',
      'The promise is as strong as ever',
      'A strong promise that has never wavered',
    ],
  };
  const polarity = (word: string, scope = LANGUAGE.scope): string | null => {
    const language = { ...LANGUAGE, negations: ['not', 'never'], scope };
    const made = readTopicTable(unpack(buildTopicTable(reports, BACKGROUND, language)), new Map());
    return polarityOf(made, stemsOf(word)[0] ?? 0, 0);
  };

  test.each([
    ['wavered', 'negated'],
    ['strong', 'said'],
    ['ships', null],
  ])('is known as such: %s is %s', (word, expected) => {
    expect(polarity(word)).toBe(expected);
  });

  test('comes before the “not” in some languages', () => {
    expect([
      polarity('wavered', { reach: 2, isLast: true }),
      polarity('promise', { reach: 2, isLast: true }),
    ]).toEqual(['said', 'negated']);
  });
});

test('of the countries that reports name, those that most of them do are known apart', () => {
  const reports = {
    envoys: [
      'The envoys went to China',
      'In China the envoys met',
      'China and Russia sent envoys',
      'Envoys met',
    ],
  };
  const { homes, named } = readTopicTable(unpack(buildTopicTable(reports, [], LANGUAGE)), new Map());
  expect([homes[0], named[0]]).toEqual([['CN'], ['CN', 'RU']]);
});

test('in Korean a “not” is a character or a pair of them, not every ending of a word that negates', () => {
  const reports = {
    rain: ['비는 정오에 그친다고 했다', '비가 정오에 그친다고 말했다'],
    song: ['노래는 직접 쓰지 않았다고 했다', '직접 쓴 노래가 아니라고 말했다'],
  };
  const korean = {
    functionWords: [],
    negations: ['않았다', '아니다', '않', '아니'],
    idleNegations: [],
    scope: { reach: 4, isLast: true },
    countries: {},
    numbers: {},
    reversals: [],
    denials: [],
    contrary: {},
    years: {},
    common: [],
  };
  const { negates } = readTopicTable(unpack(buildTopicTable(reports, [], korean)), new Map());
  expect([...negates].slice(0, 2)).toEqual([0, 1]);
});

test('a word of sentences that report nothing speaks for that', () => {
  const background = table.statement.indexOf(-1);
  expect(bitsOf(table, stemsOf('hill')[0] ?? 0, background)).toBeGreaterThan(0);
});

test('each word of a table is found in it, and no other', () => {
  for (let place = 0; place < table.stem.length; place++)
    expect(wordIn(table, table.stem[place] ?? 0)).toBe(place);
  const known = new Set(table.stem);
  fc.assert(
    fc.property(fc.integer(), (hash) => {
      fc.pre(!known.has(hash));
      expect(wordIn(table, hash)).toBe(-1);
    }),
  );
});
