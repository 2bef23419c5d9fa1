// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { realBundle } from '../../helpers/real-bundle.ts';
import { giveSize, openPage } from './open-page.tsx';

const real = await realBundle();
beforeEach(() => giveSize(240, 200));
afterEach(cleanup);

describe('the list of articles', () => {
  test('has no line for copies, and sorts by a column both ways', async () => {
    await openPage(real, '?view=articles');
    const outlets = () => screen.getAllByRole('rowheader').map((head) => head.textContent ?? '');
    expect(outlets()).toHaveLength(real.articles.filter(({ kind }) => kind !== 'copy').length);
    fireEvent.click(screen.getByRole('button', { name: 'Outlet' }));
    expect(outlets()).toEqual(outlets().toSorted(new Intl.Collator('en').compare));
    expect(screen.getByRole('columnheader', { name: 'Outlet' }).getAttribute('aria-sort')).toBe('ascending');
    fireEvent.click(screen.getByRole('button', { name: 'Outlet' }));
    expect(screen.getByRole('columnheader', { name: 'Outlet' }).getAttribute('aria-sort')).toBe('descending');
  });

  test('is sorted as before when the reader comes back to it, until another order is picked', async () => {
    const { history, back } = await openPage(real, '?view=articles');
    const sorted = () => document.querySelector('[aria-sort]')?.textContent;
    fireEvent.click(screen.getByRole('button', { name: 'Headline' }));
    expect(history.at(-1)).toBe('?view=articles&sort=headline');
    fireEvent.click(within(screen.getAllByRole('row')[1] as HTMLElement).getByRole('link'));
    await screen.findByRole('heading', { name: /What it carries/ });
    back();
    await screen.findByRole('table');
    expect(sorted()).toBe('Headline');
    fireEvent.change(screen.getByLabelText('Order of articles'), { target: { value: 'time' } });
    expect(sorted()).toBeUndefined();
  });

  test.each(['articles', 'timeline'])(
    'says in the view “%s” that the filters leave nothing',
    async (view) => {
      await openPage(real, `?view=${view}&q=zzzz`);
      expect(screen.getByRole('main').textContent).toContain('Nothing matches. Try fewer or other words.');
      expect(document.querySelector('[data-article], [data-day]')).toBeNull();
    },
  );

  test('sorts by each of its columns', async () => {
    await openPage(real, '?view=articles');
    const heads = screen.getAllByRole('columnheader');
    for (const head of heads) {
      fireEvent.click(within(head).getByRole('button'));
      expect(heads.map((one) => one.getAttribute('aria-sort') !== null)).toEqual(
        heads.map((one) => one === head),
      );
    }
  });
});
