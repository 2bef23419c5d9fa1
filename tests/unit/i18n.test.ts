import { describe, expect, test } from 'vitest';
import { createTranslator, localeOf } from '../../lib/i18n.ts';

const en = createTranslator('en');
const ko = createTranslator('ko');

describe('the interface language', () => {
  test.each([
    ['auto', 'ko-KR', 'ko'],
    ['auto', 'ko', 'ko'],
    ['auto', 'kok', 'en'],
    ['auto', 'de', 'en'],
    ['en', 'ko', 'en'],
    ['ko', 'en', 'ko'],
  ] as const)('is, for the choice %s in a browser set to %s, %s', (choice, browser, expected) => {
    expect(localeOf(choice, browser)).toBe(expected);
  });
});

describe('a sentence', () => {
  test('chooses its plural form by the language', () => {
    expect(en.t('voices_heading', { count: 1 })).toBe('One other article');
    expect(en.t('voices_heading', { count: 2 })).toBe('2 other articles');
    expect(ko.t('voices_heading', { count: 1 })).toBe('다른 기사 1건');
  });

  test('writes numbers as the language does', () => {
    expect(en.t('voices_heading', { count: 1234 })).toBe('1,234 other articles');
  });

  test('is found by a key put together of parts, or there is none', () => {
    expect(en.find(`voices_${'heading'}`, { count: 2 })).toBe('2 other articles');
    expect(ko.find('reason_place', { detail: '서울' })).toContain('서울');
    expect(en.find('reason_of_no_kind', { detail: 'a' })).toBeNull();
  });

  test('takes hostile values as they are', () => {
    expect(en.t('attributed_here', { name: '$& $NAME$ <b>' })).toBe(
      'This page gives these words to $& $NAME$ <b>.',
    );
  });
});

describe('days, lists and names', () => {
  test('are written as the language writes them', () => {
    expect(en.day('2021-03-18T23:30:00-07:00')).toBe('18 March 2021');
    expect(ko.day('2021-03-18')).toBe('2021년 3월 18일');
    expect(en.day('2021-03-18', 'short')).toBe('18 Mar');
    expect(en.month('2021-03')).toBe('March 2021');
    expect(ko.month('2021-03')).toBe('2021년 3월');
    expect(en.list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(en.percent(0.94)).toBe('94%');
    expect(ko.languageName('ja')).toBe('일본어');
  });

  test('a day, month or language that is none is left as it is', () => {
    expect(en.day('some day')).toBe('some day');
    expect(en.month('some month')).toBe('some month');
    expect(en.languageName('???')).toBe('???');
  });

  test('a text of the bundle falls back to English', () => {
    expect(ko.local({ en: 'word', ko: '말' })).toBe('말');
    expect(ko.local({ en: 'word' })).toBe('word');
  });
});
