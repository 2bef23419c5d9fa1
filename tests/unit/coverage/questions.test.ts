import { describe, expect, test } from 'vitest';
import { gridOf } from '../../../lib/coverage/grid.ts';
import { leftOutBy, leftOutByWhatMostCarry } from '../../../lib/coverage/left-out-by.ts';
import { loneStatements } from '../../../lib/coverage/lone-statements.ts';
import { ownStatementIds } from '../../../lib/coverage/own-statements.ts';
import { reachOf, reachOfAll } from '../../../lib/coverage/reach.ts';
import { recordsOf } from '../../../lib/coverage/records-of.ts';
import { renderingsOf } from '../../../lib/coverage/renderings-of.ts';
import { indexStatements, searchStatements } from '../../../lib/coverage/search-statements.ts';
import { aBundle, anArticle, aStatement } from '../helpers/a-bundle.ts';
import { realBundle, statementOf } from '../helpers/real-bundle.ts';

const bundle = await realBundle();
const grid = gridOf(bundle);
const statement = (id: string) => statementOf(bundle, id);
const carriers = (id: string, form: string): string[] =>
  renderingsOf(bundle, id)
    .voices.filter(({ renderings }) => renderings[0].form === form)
    .map(({ article }) => article.id)
    .sort();

describe('who carries a statement and in which form', () => {
  test('the transition of command: some quote it, others have it in their own words', () => {
    expect(carriers('opcon-more-time', 'direct')).toEqual(
      expect.arrayContaining(['hankyoreh-fully-coordinated', 'korea-times-split', 'yna-opcon-more-time']),
    );
    expect(carriers('opcon-more-time', 'indirect')).toContain('yonhaptv-live-2plus2');
  });

  test.each([
    ['opcon-more-time', 'korea-times-split', 'direct'],
    ['china-coercion-aggression-seoul', 'korea-times-split', 'mixed'],
    ['nk-people-abuses', 'joongang-editorial', 'indirect'],
    ['opcon-more-time', 'voa-reaffirm-stance', 'absent'],
    ['opcon-more-time', 'scmp-coercion', 'unknown'],
  ])('cell %s × %s is %s', (id, article, standing) => {
    expect(grid.standing(id, article)).toBe(standing);
  });

  test('every cell agrees with the list of voices', () => {
    for (const { id } of bundle.statements) {
      const { voices } = renderingsOf(bundle, id);
      const carrying = grid.texts.filter(({ original }) => grid.renderings(id, original.id).length > 0);
      expect(carrying.map(({ original }) => original.id).sort()).toEqual(
        voices.map(({ article }) => article.id).sort(),
      );
    }
  });
});

describe('who leaves a statement out', () => {
  test('only articles known in full; of the others it is unknown', () => {
    const { leaveOut, unknown } = renderingsOf(bundle, 'opcon-more-time');
    expect(leaveOut.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['korea-times-editorial-move-forward', 'voa-reaffirm-stance']),
    );
    expect(leaveOut.every(({ extent }) => extent === 'full')).toBe(true);
    expect(unknown.every(({ extent }) => extent === 'partial')).toBe(true);
    expect(unknown.length).toBeGreaterThan(30);
  });

  test('the scraper’s copy is known in part, so it leaves nothing out', () => {
    expect(leftOutBy(bundle, grid, 'scmp-coercion')).toBeNull();
    expect(leftOutBy(bundle, grid, 'hcqlnh-korea-times-split')).toBeNull();
  });

  test('what The Korea Times leaves out that most others carry begins with the joint statement on the North', () => {
    const missing = leftOutByWhatMostCarry(leftOutBy(bundle, grid, 'korea-times-split') ?? []);
    expect(missing[0]?.statement.id).toBe('js-nk-priority');
    expect(missing.map((one) => one.statement.id)).toContain('nk-people-abuses');
    expect(missing.map((one) => one.statement.id)).not.toContain('opcon-more-time');
  });

  test('what nobody has is not left out; the rest is counted by who has it and who is known not to, most first', () => {
    const carrying = (id: string, ...statements: string[]) =>
      anArticle(id, { renderings: statements.map((one) => ({ statement: one, form: 'indirect' })) });
    const statements = ['few', 'none', 'half', 'most'].map((id) => aStatement(id));
    const small = aBundle({
      statements,
      articles: [
        anArticle('silent'),
        carrying('a', 'most', 'half', 'few'),
        carrying('b', 'most', 'half', 'few'),
        carrying('c', 'most', 'half'),
        carrying('d', 'most'),
        anArticle('e'),
        anArticle('f'),
        anArticle('in-part', { extent: 'partial' }),
      ],
    });
    const leftOut = leftOutBy(small, gridOf(small), 'silent') ?? [];
    expect(leftOut.map((one) => [one.statement.id, one.carriers, one.without])).toEqual([
      ['most', 4, 2],
      ['half', 3, 3],
      ['few', 2, 4],
    ]);
    expect(leftOutByWhatMostCarry(leftOut).map((one) => one.statement.id)).toEqual(['most']);
  });

  test('what was said elsewhere is left out by nobody', () => {
    const own = ownStatementIds(bundle);
    const all = grid.texts.flatMap(({ original }) => leftOutBy(bundle, grid, original.id) ?? []);
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter((one) => !own.has(one.statement.id))).toEqual([]);
  });
});

describe('voices', () => {
  test('no copy has a column of its own, and its original counts once', () => {
    expect(grid.texts.every(({ original }) => original.kind !== 'copy')).toBe(true);
    const split = grid.texts.find(({ original }) => original.id === 'korea-times-split');
    expect(split?.copies.map(({ id }) => id)).toEqual(['hcqlnh-korea-times-split']);
    const voices = renderingsOf(bundle, 'approach-common-among-allies').voices;
    expect(reachOf(reachOfAll(grid), 'approach-common-among-allies').total).toBe(voices.length);
  });

  test('what one outlet alone has may stand in several of its articles, and in their copies', () => {
    const articles = [
      anArticle('news', { renderings: [{ statement: 'bridge', form: 'direct', words: 'a bridge' }] }),
      anArticle('column', { renderings: [{ statement: 'bridge', form: 'mixed', words: 'bridge' }] }),
      anArticle('copied', {
        outlet: 'mirror',
        kind: 'copy',
        copyOf: 'news',
        renderings: [{ statement: 'tariffs', form: 'direct', words: 'no tariffs' }],
      }),
    ];
    expect([...loneStatements(gridOf(aBundle({ articles })))]).toEqual(['bridge', 'tariffs']);
    const other = anArticle('other', { outlet: 'courier', renderings: articles[0]?.renderings ?? [] });
    expect([...loneStatements(gridOf(aBundle({ articles: [...articles, other] })))]).toEqual(['tariffs']);
  });

  test('strategic ambiguity is in The Korea Times alone, more time for the transition is not', () => {
    const lone = loneStatements(grid);
    expect(lone.has('strategic-ambiguity')).toBe(true);
    expect(lone.has('opcon-more-time')).toBe(false);
  });
});

describe('records', () => {
  test('the English record comes first, then the words in the language spoken, each with its basis and place', () => {
    const records = recordsOf(bundle, statement('moon-close-coordination'));
    expect(records.map(({ record, isOriginal }) => [record.language, isOriginal])).toEqual([
      ['en', false],
      ['ko', true],
    ]);
    expect(records[1]).toMatchObject({
      record: { basis: { en: 'official text of the presidential office' } },
      article: { id: 'bluehouse-moon-remarks' },
    });
  });

  test('a reader of Korean gets the Korean words first', () => {
    const records = recordsOf(bundle, statement('moon-close-coordination'), 'ko');
    expect(records.map(({ record }) => record.language)).toEqual(['ko', 'en']);
  });

  test('a statement that nobody recorded has none', () => {
    expect(recordsOf(bundle, statement('strategic-ambiguity'))).toEqual([]);
  });
});

describe('what is searched for', () => {
  test.each(['OPCON', '전작권', '전시작전통제권'])(
    '%s, as papers call it, finds all that is said of it',
    (text) => {
      const found = searchStatements(indexStatements(bundle), { text, speaker: null, topic: null });
      const ofIt = bundle.statements.filter(({ topic }) => topic === 'opcon');
      expect(found).toEqual(expect.arrayContaining(ofIt));
      expect(ofIt.length).toBeGreaterThan(0);
    },
  );
});
