import { describe, expect, test } from 'vitest';
import type { AnalysedSection, PageAnalysis } from '../../../lib/analyse/analyse-page.ts';
import { toReport } from '../../../lib/annotate/to-report.ts';
import type { Match, NearMiss } from '../../../lib/match/types.ts';
import type { PageBlock } from '../../../lib/page/types.ts';
import { markedOn } from '../../../lib/report.ts';
import { aReport } from '../helpers/a-bundle.ts';

const { recognition } = aReport();

const match = (statement: string, changes: Partial<Match> = {}): Match => ({
  statement,
  form: 'direct',
  basis: 'words',
  score: 0.9,
  ranges: [],
  words: `Words of ${statement}`,
  wording: 0,
  attribution: { kind: 'unknown' },
  ...changes,
});

/** A section of blocks as long as told, with these matches. */
const section = (lengths: readonly number[], matches: readonly Match[]): AnalysedSection => ({
  blocks: lengths.map((length) => ({ text: '.'.repeat(length) }) as PageBlock),
  matches,
  nearMisses: [],
  recognition,
});

/** The report of a page of these sections, of which the keys name those that are painted. */
function reportOf(sections: readonly AnalysedSection[], painted: readonly string[] = []) {
  const analysis: PageAnalysis = { recognition, sections, expected: ['bridge', 'tariffs'] };
  const facts = { url: 'https://courier.example/cut', title: 'A page', language: 'en', dates: [] };
  return toReport(facts, analysis, null, painted);
}

/** The report of a page with these matches, wherever they stand. */
const report = (matches: readonly Match[], painted: readonly string[] = []) =>
  reportOf([section([], matches)], painted);

describe('the report of a page', () => {
  test('has each statement once, at its strongest place', () => {
    const { found, missing } = report([match('bridge', { form: 'mixed' }), match('bridge')]);
    expect(found.map(({ statement, form }) => [statement, form])).toEqual([['bridge', 'direct']]);
    expect(missing).toEqual(['tariffs']);
  });

  test.each<[string, Partial<Match>, Partial<Match>, string]>([
    ['the surer of two of one form', { score: 0.8 }, { score: 0.9 }, 'second'],
    ['the first of two that are as sure', {}, {}, 'first'],
    ['the stronger form, however sure the other', {}, { form: 'mixed', score: 1 }, 'first'],
  ])('tells the words of %s', (_, first, second, words) => {
    const matches = [
      match('bridge', { words: 'first', ...first }),
      match('bridge', { words: 'second', ...second }),
    ];
    expect(report(matches).found.map((one) => one.words)).toEqual([words]);
  });

  test('carries so much of the page’s words as can be shown, and all near misses', () => {
    const missed = (words: string): NearMiss => ({ words, reason: 'number', statement: 'tariffs' });
    const { found, nearMisses } = reportOf([
      { ...section([], [match('bridge', { words: 'So. '.repeat(1000) })]), nearMisses: [missed('one')] },
      { ...section([], []), nearMisses: [missed('two')] },
    ]);
    expect(found[0]?.words).toHaveLength(600);
    expect(nearMisses).toEqual([missed('one'), missed('two')]);
  });

  test('tells how far down the text of the whole page a statement first stands', () => {
    const at = (statement: string, block: number, start: number): Match =>
      match(statement, { ranges: [{ block, start, end: start + 5 }] });
    const { found } = reportOf([
      section([100, 100], [at('bridge', 1, 50)]),
      section([200], [at('tariffs', 0, 100), at('bridge', 0, 150)]),
    ]);
    expect(found.map(({ statement, position }) => [statement, position])).toEqual([
      ['bridge', 0.375],
      ['tariffs', 0.75],
    ]);
  });

  test('counts the places that are marked, not those that could not be', () => {
    const matches = [match('bridge'), match('bridge'), match('bridge'), match('tariffs')];
    const made = report(matches, ['bridge.1', 'bridge.3']);
    expect(made.found.map(({ statement, places }) => [statement, places])).toEqual([
      ['bridge', 2],
      ['tariffs', 0],
    ]);
    expect(markedOn(made).map(({ statement }) => statement)).toEqual(['bridge']);
  });
});
