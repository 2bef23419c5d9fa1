import { describe, expect, test } from 'vitest';
import { baseFor } from '../../lib/coverage/base-for.ts';
import { compareVoice, differencesFrom } from '../../lib/coverage/compare-voice.ts';
import { languageByScript } from '../../lib/text/scripts.ts';
import { compareWordings } from '../../lib/wording/diff.ts';
import { layWording } from '../../lib/wording/layout.ts';
import { aStatement } from './helpers/a-bundle.ts';

describe('a comparison is set as text', () => {
  test('what the record says before and after is context, not an omission', () => {
    const parts = compareWordings('it is plain that we agree on all of it', 'we agree');
    expect(layWording(parts, true).map(({ role }) => role)).toEqual(['before', 'same', 'after']);
    expect(layWording(parts, false).map(({ role }) => role)).toEqual(['same']);
  });

  test('an omission at the end that the outlet owns up to is no context', () => {
    const parts = compareWordings('we agree on it', 'we agree …');
    expect(layWording(parts, true).map(({ role }) => role)).toEqual(['same', 'difference']);
  });

  test('words that would run together are set apart', () => {
    const parts = compareWordings('we agree on it now', 'we agree…now');
    expect(layWording(parts, true).map(({ role, gap }) => [role, gap])).toEqual([
      ['same', false],
      ['difference', true],
      ['same', true],
    ]);
  });
});

describe('what a wording is compared with', () => {
  const record = {
    words: 'we agree on it',
    basis: { en: 'official transcript' },
    source: 'https://record.example',
    language: 'en',
  };
  const original = { ...record, words: '우리는 동의한다', language: 'ko' };

  test('is the record', () => {
    expect(baseFor(aStatement('a', { record }), 'en', 'we agree')?.words).toBe('we agree on it');
  });
  test('is the original words for a wording in their language', () => {
    expect(baseFor(aStatement('a', { record, original }), 'ko', null)?.words).toBe('우리는 동의한다');
  });
  test('is the page where the record is in another language, as the record would be compared with nothing', () => {
    expect(baseFor(aStatement('a', { record }), 'ko', '우리는 동의')).toEqual({
      words: '우리는 동의',
      record: null,
    });
    expect(compareVoice(aStatement('a', { record }), 'ko', '우리는 동의', '우리는 동의').kind).toBe(
      'as-page',
    );
    expect(compareVoice(aStatement('a', { record }), 'ko', '우리는 동의', 'we agree').kind).toBe(
      'not-comparable',
    );
  });
  test('is the page where no record is known', () => {
    expect(baseFor(aStatement('a'), 'en', 'we agree')).toEqual({ words: 'we agree', record: null });
  });
  test('is nothing where there is neither', () => {
    expect(baseFor(aStatement('a'), 'en', null)).toBeNull();
  });
  test('wordings with little in common are not compared', () => {
    const base = baseFor(aStatement('a', { record }), 'en', null);
    expect(differencesFrom(base, 'something else entirely was meant')).toBeNull();
    expect(differencesFrom(base, 'we agree')).not.toBeNull();
  });
  test.each([
    ['as the record', 'We agree on it.', 'we agreed', 'as-record'],
    ['as the page, which differs from the record', 'We agreed', 'we agreed', 'as-page'],
    ['with differences', 'we agree on all', 'we agreed', 'differs'],
    ['not at all', 'quite another matter', 'we agreed', 'not-comparable'],
  ])('an outlet’s words are compared %s', (_name, words, pageWords, kind) => {
    expect(compareVoice(aStatement('a', { record }), 'en', words, pageWords).kind).toBe(kind);
  });
  test.each([
    ['ko', '중국 中國'],
    ['ja', '中国の'],
    ['zh', '中国'],
    ['ru', 'Китай'],
    ['ar', 'الصين'],
    ['en', 'China'],
  ])('the script of %s is told', (language, words) => {
    expect(languageByScript(words)).toBe(language);
  });
});
