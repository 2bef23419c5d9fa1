// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { OptionsApp } from '../../components/options/OptionsApp.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings.ts';
import { aStore } from './helpers/a-store.ts';
import { optionsServices } from './helpers/options-services.ts';

afterEach(cleanup);

async function showOptions(changed: Partial<Settings> = {}): Promise<void> {
  const settings = aStore({ settings: { ...DEFAULT_SETTINGS, ...changed } });
  render(<OptionsApp services={optionsServices({ settings })} />);
  await screen.findByRole('textbox');
}

describe('the focus in the options', () => {
  test('goes to the next site when one goes with its button, and stays in the list when there is none', async () => {
    await showOptions({ pausedHosts: ['a.example', 'b.example'] });
    for (const [site, next] of [
      ['a.example', /b\.example/],
      ['b.example', /No site is paused/],
    ] as const) {
      const button = screen.getByRole('button', { name: new RegExp(site) });
      button.focus();
      fireEvent.click(button);
      await waitFor(() => expect(button.isConnected).toBe(false));
      const { activeElement } = document;
      expect(activeElement).not.toBe(document.body);
      expect(activeElement?.getAttribute('aria-label') ?? activeElement?.textContent).toMatch(next);
    }
  });

  test('stays with what was done when a reset is taken back', async () => {
    await showOptions();
    fireEvent.click(screen.getByRole('button', { name: 'Reset all options' }));
    const undo = await screen.findByRole('button', { name: 'Undo' });
    undo.focus();
    fireEvent.click(undo);
    await waitFor(() => expect(undo.isConnected).toBe(false));
    expect(document.activeElement?.contains(screen.getByRole('status'))).toBe(true);
    expect(document.activeElement).not.toBe(document.body);
  });
});
