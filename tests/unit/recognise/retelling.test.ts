import { describe, expect, it } from 'vitest';
import type { KnownArticle, RecogniseData } from '../../../lib/recognise/recognise-data.ts';
import { type FoundAt, findRetelling } from '../../../lib/recognise/retelling.ts';
import { analyseText, realToolbox } from './recognise-text.ts';

const article = (id: string, statements: readonly number[]): KnownArticle => ({
  id,
  urls: [],
  hosts: [],
  copyOf: null,
  statements,
  reported: [],
  mixed: [],
});

const ARTICLES = [
  article('full', [1, 2, 3, 4, 5, 6, 7, 8]),
  article('in part', [11, 12, 13, 14, 15, 16]),
  article(
    'long',
    Array.from({ length: 12 }, (_, i) => 21 + i),
  ),
];

const DATA: Pick<RecogniseData, 'articles' | 'fingerprints'> = {
  articles: ARTICLES,
  fingerprints: ['full', 'long'].map((id) => ({ id, fingerprints: '' })),
};

/** What is told by a text whose blocks carry these statements, one each. */
const retold = (...statements: number[]) =>
  findRetelling(
    statements.map((statement, block): FoundAt => ({ statement, block })),
    DATA,
  );

describe('a text retells an article', () => {
  it.each([
    ['if it has its statements in their order', [1, 2, 4, 5, 8]],
    ['though it repeats the first at its end', [1, 2, 4, 5, 8, 1]],
    ['though it has something else as well', [1, 2, 31, 4, 5, 8]],
  ])('%s', (_, statements) => {
    expect(retold(...statements)?.article.id).toBe('full');
  });

  it('if it has nearly all of a long one’s in another order', () => {
    expect(retold(30, 29, 28, 27, 26, 25, 24, 23, 22, 21)?.article.id).toBe('long');
  });

  it.each([
    ['if it has three of its statements', [1, 2, 4]],
    ['if it has them in another order', [8, 5, 4, 2, 1]],
    ['if most of what it has stands elsewhere', [1, 101, 2, 102, 4, 103, 5, 104]],
    ['if the bundle knows that in part, and not its order', [11, 12, 13, 14, 15, 16]],
    ['if it has nothing', []],
  ])('not %s', (_, statements) => {
    const articles = [...ARTICLES, article('others', [101, 102, 103, 104])];
    const found = statements.map((statement, block): FoundAt => ({ statement, block }));
    expect(findRetelling(found, { ...DATA, articles })).toBeNull();
  });

  it('and should have what was not found between what was, a block more or less', () => {
    const places = retold(1, 2, 4, 5, 8)?.expected.places;
    expect([...(places ?? [])]).toEqual([
      [3, { first: 0, last: 3 }],
      [6, { first: 2, last: 5 }],
      [7, { first: 2, last: 5 }],
    ]);
  });

  it('and has, in words of vocabulary alone, nothing that the article lacks', () => {
    expect([...(retold(1, 2, 31, 4, 5, 8)?.expected.only ?? [])]).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('and should have it anywhere where the order is its own', () => {
    const places = retold(30, 29, 28, 27, 26, 25, 24, 23, 22, 21)?.expected.places;
    expect(places?.get(31)).toEqual({ first: 0, last: Number.POSITIVE_INFINITY });
  });
});

describe('a page that retells a bundled article in words of its own', async () => {
  const toolbox = await realToolbox();
  const BEFORE = [
    'Blinken and Austin sat down with Chung and Suh in Seoul on Thursday, and the joint statement names the nuclear and ballistic missile problem of North Korea a priority of the alliance.',
    'President Moon Jae-in, who received the two, said that he would do his best for the peace process on the Korean Peninsula, and that he would go on trying to restore relations with Japan.',
    'The joint statement says that the two countries coordinate closely on all matters of the peninsula and that the resolutions of the Security Council must be fully implemented.',
  ];
  const FAINT = 'For the guests, friends and China belong in one line.';
  const AFTER = [
    'Blinken spoke of China as aggressive and authoritarian at home. Chung answered that both the United States and China matter to Seoul.',
    'Austin said that it will take more time to meet the conditions for the transfer of wartime command.',
    'Choe Son-hui, a vice foreign minister of North Korea, called the attempts of Washington to make contact a delaying trick.',
  ];
  const analyse = (...paragraphs: string[]) =>
    analyseText({ title: 'Allies meet in Seoul', day: '2021-03-18', paragraphs }, toolbox);
  const statementsIn = (...paragraphs: string[]) =>
    analyse(...paragraphs).sections.flatMap(({ matches }) => matches.map(({ statement }) => statement));

  it('says so among the reasons', () => {
    expect(analyse(...BEFORE, ...AFTER).recognition.reasons).toContainEqual(
      expect.objectContaining({ code: 'retelling', detail: 'hankyoreh-fully-coordinated' }),
    );
  });

  it('reports by a faint sign what that one reports in this place', () => {
    expect(statementsIn(...BEFORE, FAINT, ...AFTER)).toContain('approach-common-among-allies');
  });

  it('is coverage though a thesaurus made other words of the hosts’ names', () => {
    const aside = Array.from({ length: 5 }, () => 'It rained all day, and the streets were empty.');
    const spun = [...BEFORE, ...AFTER].map((text) =>
      text
        .replace(/joint statement/gi, 'shared utterance')
        .replace(/Moon Jae-in/g, 'Celestial Body')
        .replace(/Chung/g, 'Ringing')
        .replace(/Suh/g, 'Such')
        .replace(/Choe Son-hui/g, 'Choice Sunny'),
    );
    const page = {
      title: 'Allies meet',
      day: '2021-03-18',
      paragraphs: spun.flatMap((text) => [text, ...aside]),
    };
    expect(analyseText(page, toolbox).recognition).toMatchObject({ verdict: 'coverage' });
  });

  it('does not report it by the same sign in another place, nor on a page of its own', () => {
    expect(statementsIn(...BEFORE, ...AFTER, FAINT)).not.toContain('approach-common-among-allies');
    expect(statementsIn(BEFORE[0] ?? '', FAINT)).not.toContain('approach-common-among-allies');
  });
});
