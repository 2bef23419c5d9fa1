import { describe, expect, test } from 'vitest';
import { comparisonBase } from '../../../lib/coverage/comparison-base.ts';
import { cutsOf } from '../../../lib/coverage/cuts.ts';
import { gridOf } from '../../../lib/coverage/grid.ts';
import type { Article } from '../../../lib/coverage/model.ts';
import { quotedWords } from '../../../lib/coverage/quoted-words.ts';
import { variantsOf } from '../../../lib/coverage/variants.ts';
import { aBundle, anArticle } from '../helpers/a-bundle.ts';
import { realBundle, statementOf } from '../helpers/real-bundle.ts';

const bundle = await realBundle();
const grid = gridOf(bundle);
const statement = (id: string) => statementOf(bundle, id);

describe('which outlets cut a quotation, and what they cut', () => {
  test('The Hankyoreh cuts the confidence out of “more time”, and is known to', () => {
    expect(cutsOf(grid, statement('opcon-more-time'))).toMatchObject([
      {
        article: { id: 'hankyoreh-fully-coordinated' },
        cuts: [
          { words: 'While', place: 'start', isCertain: true },
          {
            words: 'I am confident that this process will strengthen our alliance',
            place: 'end',
            isCertain: true,
          },
        ],
      },
    ]);
  });

  test('The Korea Times leaves “our” out of the common approach among “our allies”', () => {
    const cuts = cutsOf(grid, statement('approach-common-among-allies'));
    expect(cuts.map(({ article }) => article.id)).toEqual(['korea-times-split']);
    expect(cuts[0]?.cuts).toMatchObject([{ words: 'our', place: 'inside', isCertain: true }]);
  });

  test('an article that quotes the words once in part and once in full cuts none of them', () => {
    const articles = cutsOf(grid, statement('js-nk-priority')).map(({ article }) => article.id);
    expect(articles).not.toContain('hankyoreh-fully-coordinated');
  });

  test('an outlet that prints two sentences apart cuts no words that both have', () => {
    expect(cutsOf(grid, statement('nk-source-of-instability'))).toEqual([]);
  });

  test('a quotation at whose end our copy breaks off is not cut by the outlet', () => {
    const articles = cutsOf(grid, statement('nk-people-abuses')).map(({ article }) => article.id);
    expect(articles).not.toContain('yna-blinken-china-role');
  });

  test('the ends of a quotation in an article known in part may stand in the part we do not hold', () => {
    const chosun = cutsOf(grid, statement('js-nk-priority')).find(
      ({ article }) => article.id === 'chosun-priority',
    );
    expect(chosun?.cuts.map(({ isCertain }) => isCertain)).toEqual([false, false]);
  });
});

describe('where wording differs', () => {
  const variants = (id: string) =>
    variantsOf(grid, statement(id)).map(({ theirs, ours, articles }) => ({
      theirs,
      ours,
      articles: articles.map((article) => article.id).sort(),
    }));

  test('“systemic” for “systematic” in three papers', () => {
    expect(variants('nk-regime-abuses-17mar')).toEqual([
      {
        theirs: 'systematic',
        ours: 'systemic',
        articles: ['hankyoreh-fully-coordinated', 'nikkei-systemic-abuses', 'straitstimes-china-top-agenda'],
      },
    ]);
  });

  test.each([
    ['policy-review-pressure-diplomacy', 'reviewing', 'resuming', 'straitstimes-pressure-diplomacy'],
    ['js-fully-coordinated', 'coordinated', 'cooperated', 'chosun-priority'],
  ])('%s: “%s” is “%s” in %s', (id, theirs, ours, article) => {
    expect(variants(id)).toContainEqual({ theirs, ours, articles: [article] });
  });

  test('“no daylight” is “watertight” with Yonhap and “thorough” with CNN', () => {
    const daylight = variants('moon-close-coordination').filter(({ theirs }) =>
      theirs.includes('no daylight'),
    );
    expect(daylight.map(({ ours, articles }) => [articles[0], ours]).sort()).toEqual([
      ['cnn-moon-return-diplomacy', 'including a thorough cooperation'],
      ['yna-moon-courtesy-call', 'watertight cooperation'],
    ]);
  });

  test('words on the 17th in one order and on the 18th in the other are no variants of each other', () => {
    expect(variants('nk-people-abuses').flatMap(({ articles }) => articles)).not.toContain(
      'hankyoreh-fully-coordinated',
    );
  });

  const fullest = 'There will be no new tariffs on steel from the islands this year';
  const quoting = (id: string, words: string, language = 'en') =>
    anArticle(id, { language, renderings: [{ statement: 'tariffs', form: 'mixed', words }] });
  const unrecorded = (...articles: Article[]) => {
    const small = aBundle({ articles });
    return variantsOf(gridOf(small), statementOf(small, 'tariffs'));
  };

  test('words that nobody recorded are held against the fullest quotation: what most have first, then the longest', () => {
    const variants = unrecorded(
      quoting('late', 'steel from the neighbouring islands this season'),
      quoting('full', fullest),
      quoting('one', 'no new duties on steel from the islands'),
      quoting('other', 'no new Duties on steel'),
      quoting('third', 'no new levies on steel'),
    );
    expect(
      variants.map(({ theirs, ours, articles }) => [theirs, ours, ...articles.map(({ id }) => id)]),
    ).toEqual([
      ['tariffs', 'duties', 'one', 'other'],
      ['tariffs', 'levies', 'third'],
      ['', 'neighbouring', 'late'],
      ['year', 'season', 'late'],
    ]);
  });

  test('nothing is compared with words that nobody recorded where one article alone quotes them in its language', () => {
    const articles = [quoting('full', fullest), quoting('korean', '새 관세는 없을 것', 'ko')];
    const baseOf = (...more: Article[]) => {
      const small = aBundle({ articles: [...more, ...articles] });
      const quoted = quotedWords(gridOf(small), 'tariffs');
      return comparisonBase(statementOf(small, 'tariffs'), 'en', quoted);
    };
    expect(baseOf()).toBeNull();
    expect(baseOf(quoting('part', 'no new tariffs'))).toMatchObject({
      words: fullest,
      article: { id: 'full' },
    });
  });
});
