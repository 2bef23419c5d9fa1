import { describe, expect, it } from 'vitest';
import { readLabels } from '../../../scripts/evaluate/read-labels.ts';
import { labelledReports } from '../../../scripts/seeds/labelled-reports.ts';
import { loadSeeds } from '../../../scripts/seeds/load-seeds.ts';

const PAGES = 'tests/evaluation/pages';
/** Letters from which two writers do not choose the same words by chance. */
const WHOLE_SENTENCE = 60;
const REPORT = {
  text: 'Chung is said to have told his guests that he wished for more.',
  kind: 'indirect',
  gist: '',
  statement: 'some-statement',
  reversed: false,
  misattributed: false,
};
const learnt = (...statements: Partial<typeof REPORT>[]) => [
  ...(labelledReports([{ language: 'en', statements: statements.map((own) => ({ ...REPORT, ...own })) }])
    .get('en')
    ?.get(REPORT.statement) ?? []),
];

describe('the build learns from labelled pages', () => {
  it('the reports in an outlet’s own words, also around a fragment that it quotes', () => {
    const mixed = 'Chung is said to have “wished” for more than there was.';
    expect(learnt({}, { text: mixed, kind: 'mixed' })).toEqual([REPORT.text, mixed]);
  });

  it.each([
    ['a quotation', { kind: 'direct' }],
    ['a report turned round', { reversed: true }],
    ['a report given to somebody else', { misattributed: true }],
    ['what belongs to no statement', { statement: '' }],
    ['a few words, which would fit anything', { text: 'he wished for more' }],
  ])('not %s', (_, own) => {
    expect(learnt(own)).toEqual([]);
  });

  it('a short report in characters too', () => {
    expect(learnt({ text: '정의용 장관은 더 바란다고 밝혔다' })).toHaveLength(1);
  });

  it('every report of the split dev', async () => {
    const { paraphrases } = await loadSeeds();
    for (const [language, reports] of labelledReports(await readLabels(PAGES, { split: 'dev' })))
      for (const [statement, texts] of paraphrases[language] ? reports : [])
        expect(paraphrases[language]?.[statement]).toEqual(expect.arrayContaining([...texts]));
  });

  it('no report of the split held, on which it is measured', async () => {
    const { paraphrases } = await loadSeeds();
    const samples = new Set(Object.values(paraphrases).flatMap((own) => Object.values(own).flat()));
    const held = (await readLabels(PAGES, { split: 'held' }))
      .flatMap(({ statements }) => statements)
      .filter(({ text, kind }) => kind === 'indirect' && text.length >= WHOLE_SENTENCE);
    expect(held.length).toBeGreaterThan(100);
    expect(held.filter(({ text }) => samples.has(text))).toEqual([]);
  });
});
