// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EXPORT_FORMATS } from '../../../../lib/export/formats.ts';
import { realBundle } from '../../helpers/real-bundle.ts';
import { giveSize, openPage } from './open-page.tsx';

const real = await realBundle();
beforeEach(() => giveSize(240, 200));
afterEach(cleanup);

describe('export', () => {
  test.each([
    ['csv', 'csv'],
    ['markdown', 'md'],
    ['annotations', 'jsonld'],
    ['csl-json', 'csl.json'],
    ['ris', 'ris'],
    ['bibtex', 'bib'],
  ])('saves the selection as %s', async (format, extension) => {
    const { saved } = await openPage(real, '?topic=opcon');
    fireEvent.click(document.querySelector(`[data-format=${format}]`) ?? document.body);
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.name).toBe(`crossquote-seoul-2021.${extension}`);
    expect(saved[0]?.text.length).toBeGreaterThan(500);
  });

  test('of a statement’s page is that statement', async () => {
    const { saved } = await openPage(real, '?statement=opcon-more-time');
    fireEvent.click(document.querySelector('[data-format=csv]') ?? document.body);
    await waitFor(() => expect(saved).toHaveLength(1));
    const ids = saved[0]?.text
      .split('\r\n')
      .slice(1, -1)
      .map((line) => line.split(',')[0]);
    expect(new Set(ids)).toEqual(new Set(['opcon-more-time']));
  });

  test('says when a file cannot be made, and stays open for another try', async () => {
    const { saved } = await openPage(real);
    const menu = screen.getByText('Export').closest('details');
    if (menu) menu.open = true;
    const csv = EXPORT_FORMATS.find(({ id }) => id === 'csv') ?? expect.fail();
    vi.spyOn(csv, 'write').mockRejectedValueOnce(new Error('no such chunk'));
    fireEvent.click(document.querySelector('[data-format=csv]') ?? document.body);
    expect((await screen.findByRole('alert')).textContent).toMatch(/could not be made/);
    expect(menu?.open).toBe(true);
    fireEvent.click(document.querySelector('[data-format=csv]') ?? document.body);
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('closes on Escape and gives the focus back', async () => {
    await openPage(real);
    const menu = screen.getByText('Export').closest('details');
    if (menu) menu.open = true;
    screen.getByText('CSV').closest('button')?.focus();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
    expect(menu?.open).toBe(false);
    expect(document.activeElement?.textContent).toBe('Export');
  });
});
