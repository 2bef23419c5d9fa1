import { describe, expect, test } from 'vitest';
import { type Filters, START } from '../../../lib/coverage/address.ts';
import { arrangeColumns, arrangeRows } from '../../../lib/coverage/arrange.ts';
import { gridOf } from '../../../lib/coverage/grid.ts';
import { lookUp } from '../../../lib/coverage/lookup.ts';
import type { Occasion, Statement } from '../../../lib/coverage/model.ts';
import { indexStatements } from '../../../lib/coverage/search-statements.ts';
import { select } from '../../../lib/coverage/select.ts';
import { aBundle, aStatement } from '../helpers/a-bundle.ts';
import { realBundle } from '../helpers/real-bundle.ts';

const bundle = await realBundle();
const grid = gridOf(bundle);
const sources = { bundle, grid, index: indexStatements(bundle) };
const selected = (filters: Partial<Filters>) => select(sources, { ...START.filters, ...filters });

describe('the order', () => {
  const arranging = {
    lookup: lookUp(bundle),
    grid,
    local: ({ en }: { en: string }) => en,
    compare: (a: string, b: string) => a.localeCompare(b, 'en'),
  };

  test('of rows by reach begins with what most carry', () => {
    const [first] = arrangeRows(selected({}), 'reach', arranging).statements;
    expect(first?.id).toBe('js-nk-priority');
  });

  test('of rows by day is the order of the days', () => {
    const days = arrangeRows(selected({ scope: 'all' }), 'time', arranging).statements.map(
      ({ said }) => said,
    );
    expect(days).toEqual(days.toSorted());
  });

  test('of rows within one day is that of its occasions', () => {
    const [press] = aBundle().occasions as [Occasion];
    const small = aBundle({
      occasions: ['noon', 'night', 'morning'].map((id) => ({ ...press, id })),
      statements: ['morning', 'noon', 'night'].map((occasion) => aStatement(`at-${occasion}`, { occasion })),
    });
    const selection = { ...selected({}), statements: small.statements };
    const rows = arrangeRows(selection, 'time', { ...arranging, lookup: lookUp(small) });
    expect(rows.statements.map(({ id }) => id)).toEqual(['at-noon', 'at-night', 'at-morning']);
  });

  test.each([
    ['speaker', (one: Statement) => arranging.lookup.speakerName(one.speaker).en],
    ['topic', (one: Statement) => arranging.lookup.topicLabel(one.topic).en],
  ] as const)('of rows by %s is that of the names, and by day within one', (order, nameOf) => {
    const { statements } = arrangeRows(selected({ scope: 'all' }), order, arranging);
    const names = [...new Set(statements.map(nameOf))];
    expect(names.length).toBeGreaterThan(5);
    expect(names).toEqual(names.toSorted(arranging.compare));
    const byName = [...Map.groupBy(statements, nameOf).values()];
    expect(statements).toEqual(byName.flat());
    const days = byName.map((group) => group.map(({ said }) => said));
    expect(days).toEqual(days.map((group) => group.toSorted()));
  });

  test('of columns by day is that of publication, earliest first', () => {
    const days = arrangeColumns(selected({}), 'time', arranging).texts.map(({ original }) =>
      original.published.slice(0, 10),
    );
    expect(new Set(days).size).toBeGreaterThan(2);
    expect(days).toEqual(days.toSorted());
  });

  test('of columns by outlet is that of their names; by statements, that of what they carry', () => {
    const names = arrangeColumns(selected({}), 'outlet', arranging).texts.map(
      ({ original }) => arranging.lookup.outletName(original.outlet).en,
    );
    expect(names).toEqual(names.toSorted(arranging.compare));
    const [most] = arrangeColumns(selected({}), 'statements', arranging).texts;
    expect(['korea-times-split', 'voa-reaffirm-stance']).toContain(most?.original.id);
  });
});
