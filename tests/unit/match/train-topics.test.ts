import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type TopicExample, trainTopics } from '../../../lib/match/topics/train-topics.ts';

const TOPICS = 4;
const WORDS = 24;

/** The topic for which some words are the strongest evidence; -1 if they are none. */
function likeliest(examples: readonly TopicExample[], words: readonly number[]): number {
  const { start, topic, nats } = trainTopics(examples, WORDS, TOPICS);
  const sums = new Array<number>(TOPICS).fill(0);
  for (const word of words) {
    for (let i = start[word] ?? 0; i < (start[word + 1] ?? 0); i++)
      sums[topic[i] ?? 0] = (sums[topic[i] ?? 0] ?? 0) + (nats[i] ?? 0);
  }
  const most = Math.max(...sums);
  return most > 0 ? sums.indexOf(most) : -1;
}

const of = (topic: number, ...words: number[]): TopicExample => ({ topic, words: Uint32Array.from(words) });

/** Two topics that share words 1 and 2; what tells them apart are 3 and 4. */
const ALIKE = [of(0, 1, 2, 3), of(0, 2, 1, 3), of(1, 1, 2, 4), of(1, 2, 1, 4)];

test('topics that share most of their words are told apart by the others', () => {
  expect(likeliest(ALIKE, [1, 2, 3])).toBe(0);
  expect(likeliest(ALIKE, [1, 2, 4])).toBe(1);
});

test('a word that tells topics apart proves more than one that they share', () => {
  const { start, nats } = trainTopics(ALIKE, WORDS, TOPICS);
  expect(nats[start[3] ?? 0]).toBeGreaterThan(1.5 * (nats[start[1] ?? 0] ?? 0));
});

test('half of the words are enough', () => {
  const examples = [of(0, 1, 2, 3, 4), of(1, 5, 6, 7, 8), of(2, 9, 10, 11, 12)];
  expect(likeliest(examples, [1, 2])).toBe(0);
  expect(likeliest(examples, [7, 8])).toBe(1);
});

test('one topic with many reports does not drown another with few', () => {
  const many = Array.from({ length: 60 }, (_, i) => of(0, 1, 5 + (i % 15)));
  expect(likeliest([...many, of(1, 1, 2), of(1, 2, 3)], [1, 2])).toBe(1);
});

const examples = fc.array(
  fc.record({
    topic: fc.nat(TOPICS - 1),
    words: fc
      .uniqueArray(fc.nat(WORDS - 1), { minLength: 1, maxLength: 6 })
      .map((words) => Uint32Array.from(words)),
  }),
  { minLength: 1, maxLength: 30 },
);

test('whatever the examples, no weight is negative, and none is for a topic without the word', () => {
  fc.assert(
    fc.property(examples, (given) => {
      const { start, topic, nats } = trainTopics(given, WORDS, TOPICS);
      for (let word = 0; word < WORDS; word++) {
        for (let i = start[word] ?? 0; i < (start[word + 1] ?? 0); i++) {
          expect(nats[i]).toBeGreaterThanOrEqual(0);
          expect(given.some((one) => one.topic === topic[i] && one.words.includes(word))).toBe(true);
        }
      }
    }),
  );
});

test('the same examples give the same weights', () => {
  fc.assert(
    fc.property(examples, (given) => {
      expect(trainTopics(given, WORDS, TOPICS)).toEqual(trainTopics(given, WORDS, TOPICS));
    }),
  );
});
