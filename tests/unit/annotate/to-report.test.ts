import { describe, expect, test } from 'vitest';
import type { PageAnalysis } from '../../../lib/analyse/analyse-page.ts';
import { toReport } from '../../../lib/annotate/to-report.ts';
import type { Match } from '../../../lib/match/types.ts';
import { markedOn } from '../../../lib/report.ts';
import { aReport } from '../helpers/a-bundle.ts';

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

/** The report of a page with these matches, of which the keys name those that are painted. */
function report(matches: readonly Match[], painted: readonly string[]) {
  const { recognition } = aReport();
  const analysis: PageAnalysis = {
    recognition,
    sections: [{ blocks: [], matches, nearMisses: [], recognition }],
    expected: ['bridge', 'tariffs'],
  };
  const facts = { url: 'https://courier.example/cut', title: 'A page', language: 'en', dates: [] };
  return toReport(facts, analysis, null, painted);
}

describe('the report of a page', () => {
  test('has each statement once, at its strongest place', () => {
    const { found, missing } = report([match('bridge', { form: 'mixed' }), match('bridge')], []);
    expect(found.map(({ statement, form }) => [statement, form])).toEqual([['bridge', 'direct']]);
    expect(missing).toEqual(['tariffs']);
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
