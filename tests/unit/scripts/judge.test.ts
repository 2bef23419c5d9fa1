import { describe, expect, test } from 'vitest';
import type { Attribution, Match } from '../../../lib/match/types.ts';
import { judge, type LabelledStatement } from '../../../scripts/evaluate/judge.ts';

const WORDS = 'There is no daylight between us.';

const match = (kind: Attribution['kind'], statement = 'no-daylight'): Match => ({
  statement,
  form: 'direct',
  basis: 'words',
  score: 1,
  ranges: [{ block: 0, start: 0, end: WORDS.length }],
  words: WORDS,
  wording: 0,
  attribution: { kind },
});

const label = (more: Partial<LabelledStatement> = {}): LabelledStatement => ({
  text: WORDS,
  kind: 'direct',
  gist: '',
  statement: 'no-daylight',
  reversed: false,
  misattributed: false,
  ...more,
});

const isRight = (one: LabelledStatement, ...matches: Match[]): boolean | undefined =>
  judge([one], matches, [WORDS]).statements[0]?.right;

describe('a labelled statement', () => {
  test('is right if it is linked, to whomever it is attributed', () => {
    expect(isRight(label(), match('speaker'))).toBe(true);
    expect(isRight(label())).toBe(false);
    expect(isRight(label(), match('speaker', 'another'))).toBe(false);
  });

  test('that is reversed is right if it is left alone', () => {
    expect(isRight(label({ reversed: true }))).toBe(true);
    expect(isRight(label({ reversed: true }), match('speaker'))).toBe(false);
    expect(isRight(label({ reversed: true }), match('other'))).toBe(false);
  });

  test('in another’s mouth is right if it is left alone or said to be another’s, wrong if given to its speaker', () => {
    expect(isRight(label({ misattributed: true }))).toBe(true);
    expect(isRight(label({ misattributed: true }), match('other'))).toBe(true);
    expect(isRight(label({ misattributed: true }), match('speaker'))).toBe(false);
    expect(isRight(label({ misattributed: true }), match('unknown'))).toBe(false);
  });

  test('over several blocks is right if it is linked in one of them', () => {
    const blocks = ['“There is no', 'daylight between us.”'];
    const second = { ...match('speaker'), ranges: [{ block: 1, start: 0, end: 19 }] };
    expect(judge([label()], [second], blocks)).toMatchObject({ statements: [{ right: true }], wrong: [] });
  });
});

describe('a label that names no statement', () => {
  const unnamed = label({ statement: undefined });

  test('is right if any is linked on its words', () => {
    expect(isRight(unnamed, match('speaker', 'another'))).toBe(true);
    expect(isRight(unnamed)).toBe(false);
    expect(judge([unnamed], [match('speaker')], [WORDS]).wrong).toEqual([]);
  });

  test('and is reversed is right if none is', () => {
    const reversed = { ...unnamed, reversed: true };
    expect(isRight(reversed)).toBe(true);
    expect(isRight(reversed, match('speaker', 'another'))).toBe(false);
  });
});

test('words that belong to no statement of the bundle are asked of nobody, and any match on them is wrong', () => {
  const one = match('speaker');
  expect(judge([label({ statement: null })], [one], [WORDS])).toEqual({ statements: [], wrong: [one] });
});

test('a match is wrong where no label wants it', () => {
  const one = match('speaker');
  expect(judge([label()], [one], [WORDS]).wrong).toEqual([]);
  expect(judge([label({ statement: 'another' })], [one], [WORDS]).wrong).toEqual([one]);
  expect(judge([label({ reversed: true })], [one], [WORDS]).wrong).toEqual([one]);
  expect(judge([label({ misattributed: true })], [one], [WORDS]).wrong).toEqual([one]);
  expect(judge([label({ misattributed: true })], [match('other')], [WORDS]).wrong).toEqual([]);
});

test('the words that a label names count in their own place alone', () => {
  const blocks = [WORDS, `Nobody said: ${WORDS}`];
  const start = blocks[1]?.indexOf(WORDS) ?? 0;
  const elsewhere = { ...match('speaker'), ranges: [{ block: 1, start, end: start + WORDS.length }] };
  expect(judge([label()], [elsewhere], blocks)).toMatchObject({
    statements: [{ right: false, found: null }],
    wrong: [elsewhere],
  });
});
