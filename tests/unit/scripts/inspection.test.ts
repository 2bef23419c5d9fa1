import { describe, expect, test } from 'vitest';
import type { PageAnalysis } from '../../../lib/analyse/analyse-page.ts';
import type { Match } from '../../../lib/match/types.ts';
import { inspectionOf } from '../../../scripts/inspect/inspection.ts';

const recognition = { verdict: 'coverage', score: 1, reasons: [], article: null, copyOf: null } as const;
const WORDINGS = ['We will open the bridge.', 'We will build the long bridge together.'];

const inspected = (changes: Partial<Match>) => {
  const match: Match = {
    statement: 'bridge',
    form: 'direct',
    basis: 'words',
    score: 0.9,
    ranges: [],
    words: 'We can build the bridge all together.',
    wording: 1,
    attribution: { kind: 'unknown' },
    ...changes,
  };
  const analysis: PageAnalysis = {
    recognition,
    sections: [{ blocks: [], matches: [match], nearMisses: [], recognition }],
    expected: [],
  };
  const bundle = { speakerOf: () => 'minister', wordings: WORDINGS };
  return inspectionOf('page.html', null, analysis, bundle).matches[0];
};

describe('the differences that an inspection tells', () => {
  test('name what was changed, what was left out and what was added', () => {
    expect(inspected({})?.differences).toEqual([
      { kind: 'changed', theirs: 'will', ours: 'can' },
      { kind: 'left-out', theirs: 'long', ours: '' },
      { kind: 'added', theirs: '', ours: 'all' },
    ]);
  });

  test('are none of the words of the bundle', () => {
    expect(inspected({ words: 'We will build the long bridge together' })?.differences).toEqual([]);
  });

  test('are none of reported speech, which has words of its own', () => {
    expect(inspected({ form: 'indirect' })?.differences).toEqual([]);
    expect(inspected({ form: 'indirect', basis: 'report', wording: null })?.differences).toEqual([]);
  });
});
