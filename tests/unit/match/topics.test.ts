import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildTopicTable } from '../../../lib/match/topics/build-topic-table.ts';
import { TopicScores } from '../../../lib/match/topics/topic-scores.ts';
import {
  bitsOf,
  polarityOf,
  readTopicTable,
  type TopicTable,
  topicOf,
  wordIn,
} from '../../../lib/match/topics/topic-table.ts';
import { tokenize } from '../../../lib/text/tokenize.ts';

const REPORTS = {
  rain: ['Rain would stop by noon', 'The showers were to stop before noon', 'No more rain in the afternoon'],
  song: ['The choir had written the song itself', 'A song of the choir’s own making'],
  train: [
    'The train would leave the station at seven',
    'At seven the train was to leave',
    'Trains leave at 7',
  ],
};
const BACKGROUND = ['The weather office is on the hill', 'A hill is behind the office'];
const LANGUAGE = {
  functionWords: ['the', 'would', 'by', 'in', 'was', 'to', 'at'],
  negations: ['no', 'not'],
  scope: { reach: 2, isLast: false },
  countries: { CN: ['China'], RU: ['Russia'] },
  numbers: { seven: '7' },
  reversals: ['dropped'],
  contrary: {},
  common: ['mayor'],
};
const NUMBERS = new Map(Object.keys(REPORTS).map((id, number) => [id, number + 10]));
const table: TopicTable = readTopicTable(buildTopicTable(REPORTS, BACKGROUND, LANGUAGE), NUMBERS);

const stemsOf = (text: string): number[] => {
  const tokens = tokenize([text]);
  return [...tokens.stem.subarray(0, tokens.count)];
};
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
    const made = readTopicTable(buildTopicTable(reports, BACKGROUND, language), new Map());
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
  const { homes, named } = readTopicTable(buildTopicTable(reports, [], LANGUAGE), new Map());
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
    scope: { reach: 4, isLast: true },
    countries: {},
    numbers: {},
    reversals: [],
    contrary: {},
    common: [],
  };
  const { negates } = readTopicTable(buildTopicTable(reports, [], korean), new Map());
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

describe('in a list of words', () => {
  const scores = new TopicScores(table);
  const best = (text: string, id: string) => {
    scores.read(stemsOf(text), 0);
    return scores.stretches([topicOf(table, NUMBERS.get(id) ?? -1)], 2)[0];
  };

  test('the stretch that speaks of a topic begins and ends with its words', () => {
    const found = best('mayor hoped rain may soon stop and choir sings', 'rain');
    expect([found?.from, found?.to]).toEqual([2, 5]);
  });

  test('a word said again proves nothing more', () => {
    expect(best('rain rain rain rain', 'rain')).toBeNull();
  });

  test('words far apart are no stretch', () => {
    const found = best(`rain ${'wind '.repeat(30)}stop noon`, 'rain');
    expect(found?.from).toBe(31);
  });

  test('words that speak of another likely topic end a stretch', () => {
    const text = 'rain stop train leave seven noon';
    const [rain, train] = [10, 12].map((number) => topicOf(table, number));
    scores.read(stemsOf(text), 0);
    expect(scores.stretches([rain ?? -1], 2)[0]?.to).toBe(5);
    expect(scores.stretches([rain ?? -1, train ?? -1], 2)[0]?.to).toBe(1);
  });

  test('a topic is told by the bits that its words prove', () => {
    const topics = scores.read(stemsOf('train leave seven'), 3).map(({ topic }) => topic);
    expect(topics).toEqual([topicOf(table, 12)]);
    expect(scores.read(stemsOf('nothing of the kind'), 3)).toEqual([]);
  });

  test('the topic that they prove most for leads, and the others lag by as much', () => {
    const leads = scores.read(stemsOf('train leave seven rain'), 0.1);
    const leadOf = (number: number): number =>
      leads.find(({ topic }) => topic === topicOf(table, number))?.lead ?? 0;
    expect(leadOf(12)).toBeGreaterThan(0);
    expect(leadOf(10)).toBeCloseTo(-leadOf(12));
  });

  test('what one list proves does not count for the next', () => {
    const alone = scores.read(stemsOf('song'), 0.1);
    scores.read(stemsOf('train leave seven'), 0.1);
    expect(scores.read(stemsOf('song'), 0.1)).toEqual(alone);
  });
});
