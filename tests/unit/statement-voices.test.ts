import { describe, expect, test } from 'vitest';
import { articlesByOutlet } from '../../lib/coverage/articles-by-outlet.ts';
import { gridOf } from '../../lib/coverage/grid.ts';
import { lookUp } from '../../lib/coverage/lookup.ts';
import { nearnessOf } from '../../lib/coverage/nearness.ts';
import { reachOf, reachOfAll, reportedElsewhere } from '../../lib/coverage/reach.ts';
import { renderingsOf } from '../../lib/coverage/renderings-of.ts';
import { indexStatements, searchStatements } from '../../lib/coverage/search-statements.ts';
import { originalOf, textsOf } from '../../lib/coverage/texts.ts';
import { aBundle, anArticle, aStatement } from './helpers/a-bundle.ts';

const bundle = aBundle();
const grid = gridOf(bundle);
const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

describe('who carries a statement', () => {
  test('voices come by form, closest wording first', () => {
    const { voices } = renderingsOf(bundle, 'bridge');
    expect(voices.map(({ article }) => article.id)).toEqual(['gazette-full', 'courier-cut', 'wire-part']);
  });

  test('are ranked by the words on record in their language, whatever the open page says in another', () => {
    const original = {
      words: '우리는 함께 다리를 놓을 것입니다',
      basis: { en: 'official text' },
      source: 'https://record.example/bridge-ko',
      language: 'ko',
    };
    const quoting = (id: string, words: string) =>
      anArticle(id, { language: 'ko', renderings: [{ statement: 'spoken', form: 'direct', words }] });
    const spoken = aBundle({
      statements: [aStatement('spoken', { original })],
      articles: [
        quoting('early-other', '다리는 우리가 만든 것이 아닙니다'),
        quoting('late-same', original.words),
        anArticle('english', { renderings: [{ statement: 'spoken', form: 'direct', words: 'A bridge' }] }),
      ],
    });
    const { voices } = renderingsOf(spoken, 'spoken', { against: 'A bridge' });
    const near = new Map(voices.map(({ article, closeness }) => [article.id, closeness]));
    expect([near.get('late-same'), near.get('english')]).toEqual([1, 1]);
    expect(near.get('early-other')).toBeLessThan(1);
  });

  test('a copy stands under its original and is no voice of its own', () => {
    const [gazette] = renderingsOf(bundle, 'bridge').voices;
    expect(ids(gazette?.copies ?? [])).toEqual(['gazette-mirror']);
  });

  test('only an article known in full leaves something out', () => {
    const { leaveOut, unknown } = renderingsOf(bundle, 'tariffs');
    expect(ids(leaveOut)).toEqual(['courier-cut', 'herald-silent']);
    expect(ids(unknown)).toEqual(['wire-part']);
  });

  test.each([
    ['no outlet leaves out what another article of it carries', 'news', null, []],
    ['not where that is the open page either', 'news', 'long', []],
    ['but its editorial may, which goes by another name', 'editorial', null, ['short']],
  ] as const)('%s', (_what, kind, except, expected) => {
    const renderings = [{ statement: 'bridge', form: 'direct', words: 'We will build the bridge' }] as const;
    const articles = [anArticle('long', { renderings }), anArticle('short', { kind })];
    expect(ids(renderingsOf(aBundle({ articles }), 'bridge', { except }).leaveOut)).toEqual(expected);
  });

  test('nobody leaves out what was said at another event', () => {
    expect(renderingsOf(bundle, 'eve-words').leaveOut).toEqual([]);
  });

  test('the open article is not listed, nor is the original of an open copy', () => {
    const { voices } = renderingsOf(bundle, 'bridge', { except: 'gazette-mirror' });
    expect(voices.map(({ article }) => article.id)).toEqual(['courier-cut', 'wire-part']);
  });

  test('what an original is not known to carry is taken from its copy', () => {
    const articles = [
      anArticle('original', { extent: 'partial' }),
      anArticle('copy', {
        copyOf: 'original',
        kind: 'copy',
        renderings: [{ statement: 'bridge', form: 'direct', words: 'We' }],
      }),
    ];
    const [voice] = renderingsOf(aBundle({ articles }), 'bridge').voices;
    expect(voice?.article.id).toBe('original');
  });

  test('an unknown statement has no voice', () => {
    expect(renderingsOf(bundle, 'nowhere')).toEqual({ voices: [], leaveOut: [], unknown: [] });
  });

  test('copies that name each other in a circle end somewhere', () => {
    const a = anArticle('a', { copyOf: 'b' });
    const b = anArticle('b', { copyOf: 'a' });
    expect(['a', 'b']).toContain(
      originalOf(
        a,
        new Map([
          ['a', a],
          ['b', b],
        ]),
      ).id,
    );
  });

  test('a copy whose original is not in the bundle stands for itself', () => {
    expect(textsOf([anArticle('lone', { copyOf: 'elsewhere' })])[0]?.original.id).toBe('lone');
  });
});

describe('how widely a statement is carried', () => {
  test('each voice counts once, copies never', () => {
    expect(reachOf(reachOfAll(grid), 'bridge')).toEqual({ direct: 2, mixed: 1, indirect: 0, total: 3 });
  });

  test('an article that is not asked about is not counted', () => {
    const others = grid.texts.filter(({ original }) => original.id !== 'courier-cut');
    expect(reachOf(reachOfAll(grid, others), 'bridge').total).toBe(2);
  });

  test('what is reported elsewhere comes widest first, without the words of other events', () => {
    expect(ids(reportedElsewhere(bundle, reachOfAll(grid), new Set()))).toEqual(['bridge', 'tariffs']);
    expect(ids(reportedElsewhere(bundle, reachOfAll(grid), new Set(['bridge'])))).toEqual(['tariffs']);
  });
});

describe('the articles of the bundle by outlet', () => {
  test('outlets that share most with the page come first, copies under their original', () => {
    const outlets = articlesByOutlet(grid, new Set(['tariffs']));
    expect(outlets[0]?.outlet).toBe('gazette');
    expect(ids(outlets[0]?.texts[0]?.copies ?? [])).toEqual(['gazette-mirror']);
    expect(outlets.map(({ outlet }) => outlet)).not.toContain('mirror');
  });
});

describe('search over statements', () => {
  const index = indexStatements(bundle);
  const found = (text: string, speaker: string | null = null, topic: string | null = null): string[] =>
    ids(searchStatements(index, { text, speaker, topic }));

  test.each([
    ['words of record', 'build bridge', ['bridge']],
    ['printed words, in any language', '다리', ['bridge']],
    ['the beginning of a speaker’s name', 'bran', ['tariffs']],
    ['a speaker’s name in Korean', '브란트', ['tariffs']],
    ['case and accents apart', 'BRÁNDT', ['tariffs']],
    ['a topic', 'trade', ['bridge', 'eve-words']],
    ['not the inside of a word', 'ridge', []],
    ['nothing, so everything', '  ', ['bridge', 'eve-words', 'tariffs']],
    ['a quotation as it was copied', '“We will build the bridge … all our people,”', ['bridge']],
    ['marks alone, so everything', '“ … ”', ['bridge', 'eve-words', 'tariffs']],
  ])('finds %s', (_name, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each(['Indo-Pacific', 'indo\u2011pacific', '인도·태평양', '인도태평양', '인도ㆍ태평양'])(
    'finds %s whichever hyphen or middle dot is set, or none',
    (text) => {
      const pacific = aStatement('pacific', {
        gist: { en: 'A free Indo-Pacific.', ko: '자유로운 인도·태평양' },
      });
      const query = { text, speaker: null, topic: null };
      expect(ids(searchStatements(indexStatements(aBundle({ statements: [pacific] })), query))).toEqual([
        'pacific',
      ]);
    },
  );

  test('filters by speaker and topic', () => {
    expect(found('', 'envoy')).toEqual(['tariffs']);
    expect(found('', 'envoy', 'trade')).toEqual([]);
  });
});

describe('how an occasion stands to the meeting', () => {
  const at = (day: string, event = 'other') =>
    nearnessOf(bundle, { id: 'x', event, day, label: { en: 'x' }, place: { en: 'y' } });

  test.each([
    ['2031-05-16', { kind: 'before', days: 2 }],
    ['2031-05-19', { kind: 'after', days: 1 }],
    ['2031-05-18', { kind: 'beside' }],
    ['2026-01-20', { kind: 'beside' }],
  ])('%s', (day, expected) => {
    expect(at(day)).toEqual(expected);
  });

  test('the meeting itself', () => {
    expect(at('2031-05-18', 'summit')).toEqual({ kind: 'own' });
  });
});

test('a bundle is found by id, and what has no name goes by its id', () => {
  const found = lookUp(bundle);
  expect(found.statement('bridge')?.id).toBe('bridge');
  expect(found.article('none')).toBeNull();
  expect(found.speakerName('none')).toEqual({ en: 'none' });
});
