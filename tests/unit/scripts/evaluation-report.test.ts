import { expect, test } from 'vitest';
import type { Match } from '../../../lib/match/types.ts';
import type { PageOutcome } from '../../../scripts/evaluate/evaluate-page.ts';
import type { LabelledStatement, StatementOutcome } from '../../../scripts/evaluate/judge.ts';
import { missesOf } from '../../../scripts/evaluate/misses.ts';
import { figuresOf } from '../../../scripts/evaluate/report.ts';

const match = (form: Match['form'], words: string): Match => ({
  statement: 'no-daylight',
  form,
  basis: 'words',
  score: 0.9,
  ranges: [],
  words,
  wording: null,
  attribution: { kind: 'speaker' },
});

const outcome = (right: boolean, label: Partial<LabelledStatement>): StatementOutcome => ({
  label: {
    text: 'no daylight',
    kind: 'direct',
    gist: 'They agree.',
    statement: 'no-daylight',
    reversed: false,
    misattributed: false,
    ...label,
  },
  found: null,
  right,
});

const page = (more: Partial<PageOutcome>, label: PageOutcome['page']['label'] = 'event'): PageOutcome => ({
  page: { id: 'gazette', url: 'https://gazette.example/', language: 'fr', label, statements: [] },
  recognition: { verdict: 'coverage', score: 3.2, reasons: [], article: null, copyOf: null },
  matches: [],
  statements: [],
  wrong: [],
  ...more,
});

const [good, bad] = [match('direct', 'no daylight'), match('indirect', 'they ate')];

const EVENT = page({
  matches: [good, bad],
  wrong: [bad],
  statements: [
    outcome(true, {}),
    outcome(false, { kind: 'headline' }),
    outcome(false, { reversed: true }),
    outcome(true, { misattributed: true }),
  ],
});

test('the figures have recall and precision by language and by kind, whatever kinds the labels tell apart', () => {
  expect(figuresOf([EVENT])).toEqual(
    expect.arrayContaining([
      '  fr                          50.0% 1/2        50.0% 1/2',
      '  direct                     100.0% 1/1       100.0% 1/1',
      '  indirect                        – 0/0         0.0% 0/1',
      '  headline                     0.0% 0/1            – 0/0',
      '  reversed, left alone         0.0% of 1',
      '  another’s mouth, said so   100.0% of 1',
    ]),
  );
});

test('the figures count verdicts by label, and what is linked on other pages against all pages alone', () => {
  const verdict = (given: 'coverage' | 'mention' | 'none'): Pick<PageOutcome, 'recognition'> => ({
    recognition: { ...EVENT.recognition, verdict: given },
  });
  const other = page({ ...verdict('mention'), matches: [good], wrong: [good] }, 'other-event');
  const english = page({ ...verdict('none'), statements: [outcome(false, { kind: 'mixed' })] });
  const outcomes = [
    EVENT,
    other,
    page(verdict('none'), 'unrelated'),
    { ...english, page: { ...english.page, language: 'en' } },
  ];
  expect(figuresOf(outcomes)).toEqual([
    '4 pages',
    '',
    'Verdicts (rows: labels)      coverage  mention     none',
    '  event                             1        0        1',
    '  other-event                       0        1        0',
    '  unrelated                         0        0        1',
    '',
    'Event pages by language      recall        precision',
    '  en                           0.0% 0/1            – 0/0',
    '  fr                          50.0% 1/2        50.0% 1/2',
    '',
    'All pages                    recall        precision',
    '  all                         33.3% 1/3        33.3% 1/3',
    '',
    'Event pages by kind          recall        precision',
    '  direct                     100.0% 1/1       100.0% 1/1',
    '  mixed                        0.0% 0/1            – 0/0',
    '  indirect                        – 0/0         0.0% 0/1',
    '  headline                     0.0% 0/1            – 0/0',
    '  reversed, left alone         0.0% of 1',
    '  another’s mouth, said so   100.0% of 1',
  ]);
});

test('the figures say how many labels any match answers', () => {
  const said = (...labels: StatementOutcome[]): string | undefined =>
    figuresOf([page({ statements: labels })]).find((line) => line.includes('name no statement'));
  expect(said(outcome(true, {}))).toBeUndefined();
  expect(said(outcome(true, {}), outcome(true, { statement: undefined }))).toMatch(/^1 of 2 labels/);
});

test('misses name the label that nothing answers, the one that is linked and the match that is wrong', () => {
  expect(missesOf([EVENT])).toEqual([
    'gazette [fr] event → coverage (3.2)',
    '  MISSED headline no-daylight (nothing) | no daylight',
    '  LINKED direct   no-daylight (nothing) | no daylight',
    '  WRONG  indirect no-daylight 0.9 speaker | they ate',
    '',
  ]);
});

test('a label that names no statement is known by its gist in the misses', () => {
  const lost = page({ statements: [outcome(false, { statement: undefined })] });
  expect(missesOf([lost])).toContain('  MISSED direct   They agree. (nothing) | no daylight');
});

test('misses show as much of long words as can be read in a line', () => {
  const long = page({ statements: [outcome(false, { text: 'word '.repeat(100) })] });
  const [, missed = ''] = missesOf([long]);
  expect(missed.split(' | ')[1]).toBe('word '.repeat(26).trim());
});

test('a wrong verdict comes with its reasons, and a page where all is right is passed over', () => {
  const reasons = [{ code: 'people' as const, weight: 1.5, detail: 'Antony Blinken' }];
  const recognition = { ...EVENT.recognition, reasons };
  expect(missesOf([page({ recognition }, 'unrelated')])).toEqual([
    'gazette [fr] unrelated → coverage (3.2)',
    '      1.50 people Antony Blinken',
    '',
  ]);
  expect(missesOf([page({ recognition, matches: [good], statements: [outcome(true, {})] })])).toEqual([]);
});
