// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { Fold } from '../../components/Fold.tsx';
import { TranslatorContext } from '../../components/translator-context.tsx';
import { createTranslator } from '../../lib/i18n.ts';

afterEach(cleanup);

function showList(): void {
  render(
    <TranslatorContext.Provider value={createTranslator('en')}>
      <Fold items={[1, 2, 3, 4, 5]} first={3}>
        {(item) => (
          <li key={item}>
            <a href="#top">{item}</a>
          </li>
        )}
      </Fold>
    </TranslatorContext.Provider>,
  );
}

describe('a folded list', () => {
  test('moves the focus to the first entry that was hidden when it is unfolded by keyboard', async () => {
    showList();
    const button = screen.getByRole('button', { name: 'Show 2 more' });
    button.focus();
    await act(() => void fireEvent.click(button, { detail: 0 }));
    expect(document.activeElement).toBe(screen.getByRole('link', { name: '4' }));
  });

  test('leaves the focus where it is when it is folded, or unfolded by a pointer', async () => {
    showList();
    const button = screen.getByRole('button', { name: 'Show 2 more' });
    button.focus();
    for (const detail of [1, 0]) {
      await act(() => void fireEvent.click(button, { detail }));
      expect(document.activeElement).toBe(button);
    }
  });
});
