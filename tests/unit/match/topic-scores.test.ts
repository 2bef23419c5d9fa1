import { describe, expect, test } from 'vitest';
import { TopicScores } from '../../../lib/match/topics/topic-scores.ts';
import { topicOf } from '../../../lib/match/topics/topic-table.ts';
import { NUMBERS, stemsOf, table } from './helpers/small-topics.ts';

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
