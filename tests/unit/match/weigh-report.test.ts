import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  FEATURE_NAMES,
  featuresOf,
  type ReportSigns,
  weighReport,
} from '../../../lib/match/topics/weigh-report.ts';

/** Four telling words of a sentence whose speaker is named beside them. */
const CLEAR: ReportSigns = {
  words: 4,
  strongest: 6,
  bits: 18,
  rival: 5,
  likelyRival: 5,
  sentenceLead: 9,
  cover: 0.6,
  strength: 1,
  isOtherNamed: true,
  isCharacters: false,
};
const BARE = { ...CLEAR, words: 2, strongest: 3, bits: 7, cover: 0.2 };
const UNNAMED = { ...CLEAR, strength: 0, isOtherNamed: false };

describe('a stretch of a sentence', () => {
  test('with telling words of a named speaker is likely a report', () => {
    expect(weighReport(CLEAR)).toBeGreaterThan(0);
  });

  test('with two faint words is none', () => {
    expect(weighReport(BARE)).toBeLessThan(0);
  });

  test('that speaks as much of another statement is less likely a report', () => {
    expect(weighReport({ ...CLEAR, rival: 18, likelyRival: 18 })).toBeLessThan(weighReport(CLEAR) - 1);
  });

  test('that speaks as much of what somebody else said suffers less', () => {
    const sameSpeaker = weighReport({ ...CLEAR, rival: 18, likelyRival: 18 });
    expect(weighReport({ ...CLEAR, rival: 18 })).toBeGreaterThan(sameSpeaker);
  });

  test('is less likely one in a sentence whose other words speak of something else', () => {
    expect(weighReport({ ...CLEAR, sentenceLead: -9 })).toBeLessThan(weighReport(CLEAR) - 1);
  });

  test('is the likelier, the nearer the speaker is named', () => {
    const near = [1, 0.35, 0].map((strength) => weighReport({ ...UNNAMED, strength }));
    expect(near).toEqual(near.toSorted((a, b) => b - a));
  });

  test('is less likely a report of one person where another is named beside it', () => {
    expect(weighReport({ ...UNNAMED, isOtherNamed: true })).toBeLessThan(weighReport(UNNAMED));
  });
});

describe('whatever the signs', () => {
  const some = fc.double({ min: 0, max: 40, noNaN: true });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const signs = fc.record({
    words: fc.integer({ min: 1, max: 40 }),
    strongest: some,
    bits: some,
    rival: some,
    likelyRival: some,
    sentenceLead: fc.double({ min: -40, max: 40, noNaN: true }),
    cover: share,
    strength: share,
    isOtherNamed: fc.boolean(),
    isCharacters: fc.boolean(),
  });

  test('the log odds are a number, and each sign is', () => {
    fc.assert(
      fc.property(signs, (given) => {
        expect(weighReport(given)).toBeTypeOf('number');
        expect(featuresOf(given)).toHaveLength(FEATURE_NAMES.length);
        expect(featuresOf(given).every(Number.isFinite)).toBe(true);
      }),
    );
  });

  test('more words that speak of the statement never make it less likely', () => {
    fc.assert(
      fc.property(signs, (given) => {
        const more = { ...given, words: given.words + 1, bits: given.bits + 3 };
        expect(weighReport(more)).toBeGreaterThan(weighReport(given) - 1e-9);
      }),
    );
  });
});
