import { describe, expect, test } from 'vitest';
import type { PageAnalysis } from '../../../lib/analyse/analyse-page.ts';
import { lookUp } from '../../../lib/coverage/lookup.ts';
import type { Match } from '../../../lib/match/types.ts';
import { type Inspection, inspectionOf } from '../../../scripts/inspect/inspection.ts';
import { inspectionText } from '../../../scripts/inspect/print.ts';
import { aBundle, anArticle } from '../helpers/a-bundle.ts';

const recognition = { verdict: 'coverage', score: 1, reasons: [], article: null, copyOf: null } as const;
const WORDINGS = ['We will open the bridge.', 'We will build the long bridge together.'];

const inspectionWith = (changes: Partial<Match>): Inspection => {
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
  return inspectionOf('page.html', null, analysis, bundle);
};
const inspected = (changes: Partial<Match>) => inspectionWith(changes).matches[0];

describe('the differences that an inspection tells', () => {
  test('name what was changed, what was left out and what was added', () => {
    expect(inspected({})?.differences).toEqual([
      { kind: 'changed', theirs: 'will', ours: 'can' },
      { kind: 'left-out', theirs: 'long', ours: '' },
      { kind: 'added', theirs: '', ours: 'all' },
    ]);
  });

  test('are empty for the words of the bundle', () => {
    expect(inspected({ words: 'We will build the long bridge together' })?.differences).toEqual([]);
  });

  test('are empty for reported speech, which has words of its own', () => {
    expect(inspected({ form: 'indirect' })?.differences).toEqual([]);
    expect(inspected({ form: 'indirect', basis: 'report', wording: null })?.differences).toEqual([]);
  });
});

test.each<[string, Match['attribution'], string]>([
  ['their speaker', { kind: 'speaker', speaker: 'minister' }, 'bridge: Ana Ruiz'],
  ['nobody', { kind: 'unknown' }, 'bridge: Ana Ruiz (not named near by)'],
  [
    'another speaker of the bundle',
    { kind: 'other', speaker: 'envoy' },
    'bridge: Ana Ruiz, but the page gives it to Ola Brandt',
  ],
  [
    'one whom the page alone names',
    { kind: 'other', name: 'Kurt\u001b Weil' },
    'bridge: Ana Ruiz, but the page gives it to Kurt Weil',
  ],
])('an inspection says that the page gives words to %s', (_whom, attribution, told) => {
  const lines = inspectionText(inspectionWith({ attribution }), lookUp(aBundle()), null, false).split('\n');
  expect(lines).toContain(`  direct   0.90  ${told}`);
});

test('an inspection names an outlet once: as carrying what one of its articles carries, not as leaving it out too', () => {
  const renderings = [{ statement: 'bridge', form: 'direct', words: 'We will build the bridge' }] as const;
  const silent = ['one', 'two'].map((id) => anArticle(id, { outlet: 'herald' }));
  const articles = [anArticle('long', { renderings }), anArticle('short'), ...silent];
  const lines = inspectionText(inspectionWith({}), lookUp(aBundle({ articles })), null, false).split('\n');
  expect(lines.filter((line) => /The (?:Gazette|Herald)/.test(line))).toEqual([
    '      direct elsewhere: The Gazette',
    '      left out by: The Herald',
  ]);
});
