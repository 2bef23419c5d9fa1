import { describe, expect, test } from 'vitest';
import { type Filters, START } from '../../../lib/coverage/address.ts';
import { collate } from '../../../lib/coverage/collate.ts';
import { comparisonBase } from '../../../lib/coverage/comparison-base.ts';
import { gridOf } from '../../../lib/coverage/grid.ts';
import { quotedWords } from '../../../lib/coverage/quoted-words.ts';
import { indexStatements } from '../../../lib/coverage/search-statements.ts';
import { narrowTo, select } from '../../../lib/coverage/select.ts';
import { type TimelineDay, timelineOf } from '../../../lib/coverage/timeline.ts';
import { anArticle } from '../helpers/a-bundle.ts';
import { realBundle, statementOf } from '../helpers/real-bundle.ts';

const bundle = await realBundle();
const grid = gridOf(bundle);
const sources = { bundle, grid, index: indexStatements(bundle) };
const selected = (filters: Partial<Filters>) => select(sources, { ...START.filters, ...filters });
const eventOf = (occasion: string) => bundle.occasions.find(({ id }) => id === occasion)?.event;

describe('the selection', () => {
  test('begins with the event’s statements and every text but copies', () => {
    const { statements, texts } = selected({});
    const own = bundle.statements.filter(({ occasion }) => eventOf(occasion) === bundle.event);
    expect(own.length).toBeGreaterThan(50);
    expect(new Set(statements)).toEqual(new Set(own));
    expect(texts).toHaveLength(bundle.articles.filter(({ kind }) => kind !== 'copy').length);
  });

  test('holds the neighbours’ statements only if asked for', () => {
    const neighbours = selected({ scope: 'neighbours' }).statements;
    expect(neighbours.map(({ id }) => id)).toContain('tokyo-pressure-measures');
    expect(neighbours.some(({ occasion }) => eventOf(occasion) === bundle.event)).toBe(false);
    const all = selected({ scope: 'all' }).statements.length;
    expect(all).toBe(selected({}).statements.length + neighbours.length);
  });

  test('by language keeps the articles in it, and what they carry', () => {
    const { texts, statements, reach } = selected({ language: 'ko' });
    expect(new Set(texts.map(({ original }) => original.language))).toEqual(new Set(['ko']));
    expect(statements.every(({ id }) => (reach.get(id)?.total ?? 0) > 0)).toBe(true);
    expect(statements.map(({ id }) => id)).toContain('moon-close-coordination');
    expect(statements.map(({ id }) => id)).not.toContain('strategic-ambiguity');
  });

  test.each(['direct', 'mixed', 'indirect'] as const)('by form keeps what is carried as %s', (form) => {
    const { statements, reach } = selected({ form });
    expect(statements.length).toBeGreaterThan(5);
    expect(statements.every(({ id }) => (reach.get(id)?.[form] ?? 0) > 0)).toBe(true);
  });

  test('by carriers keeps what one outlet alone has, at the meeting or where else is asked for', () => {
    const alone = selected({ carriers: 'one' });
    const ids = alone.statements.map(({ id }) => id);
    expect(ids).toContain('strategic-ambiguity');
    expect(ids).not.toContain('opcon-more-time');
    expect(alone.statements.every(({ occasion }) => eventOf(occasion) === bundle.event)).toBe(true);
    const carrying = (id: string) =>
      grid.texts.filter(({ original }) => grid.renderings(id, original.id).length > 0);
    for (const id of ids) expect(new Set(carrying(id).map(({ original }) => original.outlet)).size).toBe(1);
    expect(selected({ carriers: 'one', scope: 'all' }).statements.length).toBeGreaterThan(ids.length);
  });

  test('narrows to one statement with every text, or to one article, or to the original of a copy', () => {
    const all = selected({ language: 'ko' });
    const one = narrowTo({ name: 'statement', id: 'opcon-more-time' }, all, sources);
    expect([one.statements.length, one.texts.length]).toEqual([1, grid.texts.length]);
    const copy = narrowTo({ name: 'article', id: 'hcqlnh-korea-times-split' }, all, sources);
    expect(copy.texts.map(({ original }) => original.id)).toEqual(['korea-times-split']);
  });
});

describe('words aligned against the record', () => {
  const collated = (id: string, language = 'en') => {
    const statement = statementOf(bundle, id);
    const quoted = quotedWords(grid, id).filter(({ article }) => article.language === language);
    const base = comparisonBase(statement, language, quoted);
    if (base === null) throw new Error(`Nothing to compare ${id} with.`);
    return { base, ...collate(base.words, quoted) };
  };
  const wordsOf = (text: string): string => text.replace(/\s+/gu, ' ').trim();

  test('stand under the words they replace', () => {
    const { segments, rows } = collated('policy-review-pressure-diplomacy');
    const reuters = rows.find(({ article }) => article.id === 'straitstimes-pressure-diplomacy');
    const cell = reuters?.cells.find(({ words }) => words.includes('resuming'));
    expect(cell?.kind).toBe('changed');
    expect(segments[cell?.at ?? -1]?.words).toBe('reviewing');
  });

  test('what an outlet does not quote is left out under its place', () => {
    const { rows } = collated('opcon-more-time');
    const cells = rows.find(({ article }) => article.id === 'hankyoreh-fully-coordinated')?.cells;
    expect(cells?.map(({ kind }) => kind)).toEqual(['left-out', 'same', 'left-out']);
  });

  test.each(['js-nk-priority', 'moon-close-coordination', 'nk-people-abuses', 'china-critical-role'])(
    '%s: the segments are the record, and every row fills them all',
    (id) => {
      const { base, segments, rows } = collated(id);
      expect(wordsOf(segments.map(({ words }) => words).join(' '))).toBe(wordsOf(base.words));
      expect(rows.length).toBeGreaterThan(1);
      for (const { cells } of rows) {
        expect(cells.reduce((sum, { span }) => sum + span, 0)).toBe(segments.length);
      }
    },
  );
});

describe('the timeline', () => {
  const { days, elsewhen } = timelineOf(bundle, grid, selected({ scope: 'all' }));

  test('runs from Tokyo to Anchorage, day by day', () => {
    expect(days.map(({ day }) => day)).toEqual([
      '2021-03-15',
      '2021-03-16',
      '2021-03-17',
      '2021-03-18',
      '2021-03-19',
    ]);
    expect(days.map(({ legs }) => legs.map(({ place }) => place.en).join(' and '))).toEqual([
      'Tokyo',
      'Tokyo',
      'Tokyo and Seoul',
      'Seoul and Anchorage',
      'Anchorage',
    ]);
  });

  test('holds every article once, on the day it was published, those of other days apart', () => {
    const later = anArticle('later-comment', { published: '2021-04-02T09:00+09:00' });
    const more = { ...bundle, articles: [...bundle.articles, later] };
    const moreTexts = gridOf(more);
    const line = timelineOf(more, moreTexts, { ...selected({ scope: 'all' }), texts: moreTexts.texts });
    const ids = (texts: TimelineDay['texts']) => texts.map(({ text }) => text.original.id);
    expect(ids(line.elsewhen.texts)).toEqual(['later-comment']);
    expect(line.days.flatMap(({ texts }) => ids(texts)).toSorted()).toEqual(
      grid.texts.map(({ original }) => original.id).toSorted(),
    );
  });

  test('holds every statement once, those of other years apart', () => {
    const near = days.flatMap(({ occasions }) => occasions.flatMap(({ statements }) => statements));
    const far = elsewhen.occasions.flatMap(({ statements }) => statements);
    expect(near.length + far.length).toBe(bundle.statements.length);
    expect(far.map(({ id }) => id)).toEqual(['blinken-2016-trade-china']);
  });

  test('tells the meeting’s occasions from its neighbours’', () => {
    const tokyo = days[1]?.occasions ?? [];
    expect(tokyo.map(({ isOwn }) => isOwn)).toEqual([false, false]);
  });
});
