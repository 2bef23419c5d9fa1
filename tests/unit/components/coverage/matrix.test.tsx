// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stepFrom } from '../../../../components/coverage/use-grid-keys.ts';
import { aLargeBundle } from '../../helpers/a-large-bundle.ts';
import { realBundle } from '../../helpers/real-bundle.ts';
import { giveSize, openPage } from './open-page.tsx';

const cells = (): Element[] => [...document.querySelectorAll('[role=grid] td')];

const focused = (): [number, number] => {
  const cell = document.activeElement?.closest<HTMLElement>('[data-row]');
  return [Number(cell?.dataset.row ?? Number.NaN), Number(cell?.dataset.column ?? Number.NaN)];
};

beforeEach(() => giveSize(240, 200));
afterEach(cleanup);

describe('the matrix', () => {
  test('tells the five standings apart in words, with heads for rows and columns', async () => {
    const bundle = await realBundle();
    const count = bundle.statements.filter(({ topic }) => topic === 'opcon').length;
    await openPage(bundle, '?topic=opcon');

    expect(new Set(cells().map((cell) => cell.getAttribute('aria-label')))).toEqual(
      new Set([
        'Quoted in full',
        'Quoted in part',
        'In its own words',
        'Left out',
        'Not in the part we hold',
      ]),
    );
    expect(screen.getAllByRole('rowheader')).toHaveLength(count);
    expect(screen.getAllByRole('columnheader').length).toBeGreaterThan(5);
  });

  test('has no column for a copy', async () => {
    const bundle = await realBundle();
    await openPage(bundle);
    const columns = Number(screen.getByRole('grid').getAttribute('aria-colcount'));
    expect(columns).toBe(bundle.articles.filter(({ kind }) => kind !== 'copy').length + 1);
  });

  test('of 2 000 statements × 200 articles renders what is in view, and counts all', async () => {
    await openPage(aLargeBundle());
    const grid = screen.getByRole('grid');
    expect([grid.getAttribute('aria-rowcount'), grid.getAttribute('aria-colcount')]).toEqual(['2001', '201']);
    expect(screen.getAllByRole('rowheader').length).toBeLessThan(20);
    expect(cells().length).toBeLessThan(400);
    const rows = screen.getAllByRole('row').map((row) => Number(row.getAttribute('aria-rowindex')));
    expect(rows).toEqual(rows.map((_, i) => i + 1));
  });

  test('is rendered whole for print if paper can hold it', async () => {
    const page = await openPage(await realBundle(), '?topic=china');
    page.print(true);
    const count = Number(screen.getByRole('grid').getAttribute('aria-rowcount'));
    await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(count));
    const columns = Number(screen.getByRole('grid').getAttribute('aria-colcount'));
    expect(screen.getAllByRole('columnheader')).toHaveLength(columns);
  });
});

describe('the keyboard in the matrix', () => {
  test('reaches it by one tab stop', async () => {
    await openPage(await realBundle());
    expect(screen.getByRole('grid').querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });

  test('walks from cell to cell, to the heads, and opens what it stands on', async () => {
    const page = await openPage(await realBundle(), '?topic=opcon');
    screen.getByRole('grid').querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    expect(focused()).toEqual([0, -1]);
    for (const [key, place] of [
      ['ArrowDown', [1, -1]],
      ['ArrowRight', [1, 0]],
      ['ArrowUp', [0, 0]],
      ['ArrowUp', [-1, 0]],
      ['ArrowUp', [-1, 0]],
      ['Home', [-1, -1]],
      ['ArrowDown', [0, -1]],
      ['ArrowRight', [0, 0]],
    ] as const) {
      page.press(key);
      await waitFor(() => expect([key, focused()]).toEqual([key, place]));
    }
    page.press('Enter');
    expect(page.history.at(-1)).toMatch(/^\?statement=/);
  });

  test('finds its cell again when the reader comes back', async () => {
    const page = await openPage(await realBundle(), '?topic=opcon');
    const [, cell] = cells();
    fireEvent.click(cell ?? document.body);
    expect(page.history.at(-1)).toMatch(/^\?statement=/);
    page.back();
    await waitFor(() => expect(focused()).toEqual([0, 1]));
  });

  test.each([
    ['PageUp', false, { row: 2, column: 5 }, { row: -1, column: 5 }],
    ['End', false, { row: 2, column: 5 }, { row: 2, column: 199 }],
    ['End', true, { row: 2, column: 5 }, { row: 1999, column: 199 }],
    ['Home', true, { row: 2, column: 5 }, { row: -1, column: -1 }],
    ['ArrowLeft', false, { row: 2, column: -1 }, { row: 2, column: -1 }],
  ] as const)('%s (with Ctrl: %s) leads from %o to %o', (key, isFar, from, to) => {
    expect(stepFrom(from, key, isFar, 2000, 200)).toEqual(to);
  });

  test('leaves other keys to the browser', () => {
    expect(stepFrom({ row: 0, column: 0 }, 'Tab', false, 10, 10)).toBeNull();
  });
});
