// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { realBundle } from '../../helpers/real-bundle.ts';
import { giveSize, openPage } from './open-page.tsx';

const real = await realBundle();
/** A copy has no column. */
const COLUMNS = real.articles.filter(({ kind }) => kind !== 'copy').length;
/** The statements on one topic, and the head. */
const OPCON_ROWS = `${real.statements.filter(({ topic }) => topic === 'opcon').length + 1}`;
beforeEach(() => giveSize(240, 200));
afterEach(cleanup);

describe('filters', () => {
  test('change rows and the address, and can be cleared', async () => {
    const { history } = await openPage(real);
    fireEvent.change(screen.getByLabelText('Topic'), { target: { value: 'opcon' } });
    expect(history.at(-1)).toBe('?topic=opcon');
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe(OPCON_ROWS);
    expect(screen.getByRole('status').textContent).toBe(
      `${Number(OPCON_ROWS) - 1} statements, ${COLUMNS} articles`,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(history.at(-1)).toBe('?');
  });

  test('find what one outlet alone has', async () => {
    const { history } = await openPage(real);
    const all = Number(screen.getByRole('grid').getAttribute('aria-rowcount'));
    fireEvent.change(screen.getByLabelText('Carried by'), { target: { value: 'one' } });
    expect(history.at(-1)).toBe('?carriers=one');
    const alone = Number(screen.getByRole('grid').getAttribute('aria-rowcount'));
    expect(alone).toBeGreaterThan(1);
    expect(alone).toBeLessThan(all);
  });

  test('typing makes no new entry in the history for each letter', async () => {
    const { history } = await openPage(real);
    const field = screen.getByRole('searchbox');
    fireEvent.input(field, { target: { value: 'd' } });
    fireEvent.input(field, { target: { value: 'daylight' } });
    expect(history).toEqual(['?q=daylight']);
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('2');
  });

  test('keep the focus when they are cleared and the button goes', async () => {
    await openPage(real, '?topic=opcon');
    const clear = screen.getByRole('button', { name: 'Clear' });
    clear.focus();
    fireEvent.click(clear);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('searchbox')));
  });

  test.each(['topic=gone', 'speaker=gone', 'language=xx'])(
    'that name what the bundle has not, such as %s of an old address, hide nothing',
    async (filter) => {
      const start = await openPage(real);
      const all = screen.getByRole('grid').getAttribute('aria-rowcount');
      start.unmount();
      await openPage(real, `?${filter}`);
      expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe(all);
      expect(screen.queryByRole('button', { name: 'Clear' })).toBeNull();
    },
  );

  test.each(['en', 'ko'] as const)('offer names in the order they are read in: %s', async (locale) => {
    await openPage(real, '', locale);
    const { compare } = new Intl.Collator(locale);
    for (const name of { en: ['Topic', 'Speaker', 'Language'], ko: ['주제', '발언자', '언어'] }[locale]) {
      const picked = screen.getByLabelText<HTMLSelectElement>(name);
      const [, ...names] = [...picked.options].map(({ text }) => text);
      expect(names).toEqual(names.toSorted(compare));
      expect(names.length).toBeGreaterThan(1);
    }
  });

  test('hold on the way to a statement and back', async () => {
    const page = await openPage(real, '?topic=opcon');
    fireEvent.click(
      screen.getAllByRole('link', { name: /./ }).find((link) => link.closest('tbody')) ?? document.body,
    );
    expect(page.history.at(-1)).toMatch(/^\?statement=[\w-]+&topic=opcon$/);
    page.back();
    await waitFor(() => expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe(OPCON_ROWS));
  });
});
