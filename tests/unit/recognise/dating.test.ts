import { describe, expect, it } from 'vitest';
import type { PageFacts } from '../../../lib/page/types.ts';
import { dateAgainst } from '../../../lib/recognise/dating.ts';
import { visibleDates } from '../../../lib/recognise/visible-dates.ts';

const DAYS = ['2021-03-17', '2021-03-18'];
type Source = PageFacts['dates'][number]['source'];

const against = (...dates: [string, Source][]) =>
  dateAgainst(
    dates.map(([iso, source]) => ({ iso, source })),
    DAYS,
  );

describe('a page’s date against the event’s days', () => {
  it.each([
    ['on the first day', '2021-03-17', 'match', 0],
    ['on the last day', '2021-03-18', 'match', 0],
    ['while it is still news', '2021-03-21', 'match', 0],
    ['when it is news no more', '2021-03-22', 'after', 4],
    ['a year later', '2022-03-18', 'after', 365],
    ['on the day before', '2021-03-16', 'before', 1],
    ['years before', '2016-10-19', 'before', 1610],
  ])('%s', (_what, iso, relation, days) => {
    expect(against([iso, 'meta'])).toMatchObject({ relation, days, iso });
  });

  it('is unknown without a date, or without days', () => {
    expect(against()).toMatchObject({ relation: 'unknown', iso: null });
    expect(dateAgainst([{ iso: '2021-03-18', source: 'meta' }], [])).toMatchObject({ relation: 'unknown' });
  });

  it('goes by the nearest date: others are the furniture’s or a re-publication’s', () => {
    expect(against(['2023-01-19', 'meta'], ['2021-03-18', 'visible'])).toMatchObject({ relation: 'match' });
  });

  it.each<[Source, boolean]>([
    ['json-ld', true],
    ['meta', true],
    ['time', true],
    ['date-line', true],
    ['visible', false],
    ['address', false],
  ])('by %s is strong: %s', (source, strong) => {
    expect(against(['2021-03-18', source]).strong).toBe(strong);
  });

  it.each([
    ['of the event', '2021-03', 'match', 0],
    ['before it', '2021-02', 'before', 17],
    ['after it', '2021-05', 'after', 44],
  ])('goes by a month in the address, %s', (_what, iso, relation, days) => {
    expect(against([iso, 'address'])).toMatchObject({ relation, days, iso, strong: false });
  });

  it('forgets a month of which a day is known, or where a day is sure', () => {
    expect(against(['2021-03', 'address'], ['2021-03-30', 'visible'])).toMatchObject({ relation: 'after' });
    expect(against(['2021-03', 'address'], ['2021-04-02', 'meta'])).toMatchObject({ days: 15 });
    expect(against(['2021-03', 'address'], ['2021-04-02', 'visible'])).toMatchObject({ days: 0 });
  });

  it('prefers the strong one of two that are as near', () => {
    expect(against(['2021-03-18', 'visible'], ['2021-03-17', 'json-ld'])).toMatchObject({ strong: true });
  });
});

describe('dates written out at the head of an article', () => {
  const MONTHS = { march: 3, mar: 3, marzo: 3, märz: 3, марта: 3, مارس: 3, آذار: 3 };
  const daysShown = (lines: readonly string[], months: typeof MONTHS): string[] =>
    visibleDates(lines, months).map(({ iso }) => iso);

  it.each([
    ['Posted : 2021-03-18 16:51', '2021-03-18'],
    ['2021. 3. 18. 오후', '2021-03-18'],
    ['2021년 3월 18일', '2021-03-18'],
    ['2021年3月18日', '2021-03-18'],
    ['Thursday, March 18, 2021', '2021-03-18'],
    ['18 March 2021', '2021-03-18'],
    ['March 18th, 2021', '2021-03-18'],
    ['Mar. 18 2021', '2021-03-18'],
    ['18 de marzo de 2021', '2021-03-18'],
    ['18. März 2021', '2021-03-18'],
    ['18 марта 2021', '2021-03-18'],
    ['18.03.2021, 10:15 Uhr', '2021-03-18'],
    ['10:15 18. 3. 2021', '2021-03-18'],
    ['03/18/21', '2021-03-18'],
    ['18-03-2021 | 16:51', '2021-03-18'],
    ['18/mar/2021', '2021-03-18'],
    ['18 مارس/آذار 2021', '2021-03-18'],
    ['آخر تحديث: 18 آذار/مارس 2021', '2021-03-18'],
    ['1er marzo 2021', '2021-03-01'],
    ['令和3年3月18日', '2021-03-18'],
    ['民國110年3月18日', '2021-03-18'],
  ])('%s', (line, iso) => {
    expect(daysShown([line], MONTHS)).toEqual([iso]);
  });

  it.each([
    ['a day that does not exist', 'February 31, 2021 and 2021-02-31'],
    ['a month without a year', 'on March 18'],
    ['a phone number', '02-2021-0318-12'],
    ['a number with hyphens', '112-18-03-2021 and 18-03-2021-4'],
    ['a number of more parts', 'version 1.18.03.2021 and 18.03.2021.4'],
    ['a date inside running text', `${'The paragraph goes on and on. '.repeat(6)} It was on March 18, 2021.`],
  ])('are not read from %s', (_what, line) => {
    expect(daysShown([line], MONTHS)).toEqual([]);
  });

  it.each([
    ['Agencies · March 18, 2021 4:35 pm', 'date-line'],
    ['They had last met on March 18, 2021, in Seoul, with the same results.', 'visible'],
  ])('are surer in a line of their own: %s', (line, source) => {
    expect(visibleDates([line], MONTHS)).toEqual([{ iso: '2021-03-18', source }]);
  });

  it('are not put together of two that follow each other', () => {
    expect(daysShown(['2021. 3. 8. 2021. 3. 9.'], MONTHS)).toEqual(['2021-03-08', '2021-03-09']);
  });

  it('stand each once, in reading order', () => {
    const lines = ['Posted 2021-03-19', 'Updated 2021-03-18', '19 March 2021'];
    expect(daysShown(lines, MONTHS)).toEqual(['2021-03-19', '2021-03-18']);
  });

  it('are not looked for far down the page', () => {
    expect(daysShown([...Array.from({ length: 40 }, () => 'A line.'), '18 March 2021'], MONTHS)).toEqual([]);
  });
});
