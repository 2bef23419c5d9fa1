import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CARRIERS,
  COLUMN_ORDERS,
  formatAddress,
  isFiltered,
  KINDS,
  parseAddress,
  ROW_ORDERS,
  SCOPES,
  SORT_COLUMNS,
  START,
  withoutFilters,
  withView,
} from '../../../lib/coverage/address.ts';
import { coveragePage } from '../../../lib/coverage/coverage-page.ts';
import { FORMS } from '../../../lib/coverage/model.ts';

const id = fc.stringMatching(/^[a-z0-9-]{1,30}$/);
const orNull = <T>(item: fc.Arbitrary<T>) => fc.option(item, { nil: null });
const view = fc.oneof(
  fc.record({ name: fc.constantFrom('matrix', 'timeline', 'articles') }),
  fc.record({ name: fc.constantFrom('statement', 'article'), id }),
);
const anAddress = fc.record({
  view,
  filters: fc.record({
    text: fc
      .string({ maxLength: 60, unit: 'grapheme' })
      .map((text) => parseAddress(`?${new URLSearchParams({ q: text })}`).filters.text),
    topic: orNull(id),
    speaker: orNull(id),
    language: orNull(fc.stringMatching(/^[a-z]{2}$/)),
    kind: orNull(fc.constantFrom(...KINDS)),
    form: orNull(fc.constantFrom(...FORMS)),
    carriers: orNull(fc.constantFrom(...CARRIERS)),
    scope: fc.constantFrom(...SCOPES),
  }),
  rows: fc.constantFrom(...ROW_ORDERS),
  columns: fc.constantFrom(...COLUMN_ORDERS),
  sort: orNull(fc.record({ by: fc.constantFrom(...SORT_COLUMNS), isDown: fc.boolean() })),
});

describe('the address of the coverage page', () => {
  test('leads back to itself', () => {
    fc.assert(
      fc.property(anAddress, (address) => {
        expect(parseAddress(formatAddress(address))).toEqual(address);
      }),
    );
  });

  test('never fails, and keeps nothing but ids, known words and a short text, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (search, text) => {
        const { view: seen, filters } = parseAddress(`${search}&q=${text}`);
        expect('id' in seen ? seen.id : 'none').toMatch(/^[a-z0-9-]{1,100}$/);
        expect([...filters.text].length).toBeLessThanOrEqual(200);
        expect(filters.text.isWellFormed()).toBe(true);
      }),
    );
  });

  test.each([
    ['nothing', '', START],
    ['a script for an id', '?statement=<script>', START],
    ['a path for an id', '?article=../../x', START],
    [
      'unknown words',
      '?view=admin&kind=copy&form=shout&scope=moon&rows=9&columns=x&language=EN&sort=--moon',
      START,
    ],
  ])('falls back to the start for %s', (_name, query, expected) => {
    expect(parseAddress(query)).toEqual(expected);
  });

  test('names a statement as the popup does', () => {
    expect(parseAddress('?statement=opcon-more-time').view).toEqual({
      name: 'statement',
      id: 'opcon-more-time',
    });
  });

  test('cuts a long text and drops control characters', () => {
    expect(parseAddress(`?q=${'x'.repeat(900)}`).filters.text).toHaveLength(200);
    expect(parseAddress('?q=a%00b%0Ac').filters.text).toBe('abc');
  });

  test('says nothing that is usual', () => {
    expect(formatAddress(START)).toBe('?');
    expect(formatAddress(withView(START, { name: 'timeline' }))).toBe('?view=timeline');
  });

  test('of the page, as others write it, leads to its start or to a statement and nowhere else', () => {
    const readFrom = (page: string) => parseAddress(new URL(page, 'extension://id').search);
    expect(readFrom(coveragePage(null))).toEqual(START);
    expect(readFrom(coveragePage('opcon-more-time')).view).toEqual({
      name: 'statement',
      id: 'opcon-more-time',
    });
    expect(readFrom(coveragePage('a&view=articles#b'))).toEqual(START);
  });

  test('shows the neighbours on the timeline only, unless the reader has chosen', () => {
    const timeline = withView(START, { name: 'timeline' });
    expect(timeline.filters.scope).toBe('all');
    expect(withView(timeline, { name: 'matrix' }).filters.scope).toBe('event');
    const chosen = parseAddress('?scope=neighbours');
    expect(withView(chosen, { name: 'timeline' }).filters.scope).toBe('neighbours');
  });

  test('knows whether it is filtered', () => {
    expect(isFiltered(START)).toBe(false);
    const filtered = parseAddress('?view=timeline&scope=event&topic=china');
    expect(isFiltered(filtered)).toBe(true);
    expect(isFiltered(withoutFilters(filtered))).toBe(false);
  });
});
