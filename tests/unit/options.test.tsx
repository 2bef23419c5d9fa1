// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { OptionsApp } from '../../components/options/OptionsApp.tsx';
import type { OptionsServices } from '../../components/options/services.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings.ts';
import { aStore } from './helpers/a-store.ts';
import { optionsServices } from './helpers/options-services.ts';
import { accessibilityFaults } from './helpers/show.tsx';

afterEach(cleanup);

async function showOptions(changes: Partial<OptionsServices> = {}) {
  const services = optionsServices(changes);
  const { container } = render(<OptionsApp services={services} />);
  await screen.findByRole('heading', { level: 1 });
  await screen.findByRole('textbox');
  return { services, container };
}

const stored = (services: OptionsServices): Promise<unknown> => services.settings.read('settings');

describe('a setting', () => {
  test.each([
    ['Korean', '한국어', { language: 'ko' }],
    ['a dark interface', 'Dark', { theme: 'dark' }],
    ['tinted marks', 'Tint', { markStyle: 'tint' }],
    ['marks in the text', 'In the text', { painter: 'document' }],
  ])('for %s is stored at once', async (_what, label, expected) => {
    const { services } = await showOptions();
    fireEvent.click(screen.getByRole('radio', { name: label }));
    await waitFor(async () => expect(await stored(services)).toMatchObject(expected));
  });

  test('offers every value that can be stored, the one in force chosen', async () => {
    await showOptions();
    const radios = screen.getAllByRole<HTMLInputElement>('radio');
    const offered = Map.groupBy(radios, ({ name }) => name);
    expect([...offered.values()].map((group) => group.map(({ value }) => value))).toEqual([
      ['underline', 'tint', 'both'],
      ['auto', 'en', 'ko'],
      ['auto', 'light', 'dark'],
      ['auto', 'document', 'highlight'],
    ]);
    const chosen = radios.filter(({ checked }) => checked).map(({ value }) => value);
    const { markStyle, language, theme, painter } = DEFAULT_SETTINGS;
    expect(chosen).toEqual([markStyle, language, theme, painter]);
  });

  test('for one form leaves the others as they are', async () => {
    const { services } = await showOptions();
    fireEvent.click(screen.getByRole('checkbox', { name: 'In its own words' }));
    await waitFor(async () =>
      expect(await stored(services)).toMatchObject({ forms: { direct: true, mixed: true, indirect: false } }),
    );
  });

  test('for two forms, one right after the other, is stored for both', async () => {
    const { services } = await showOptions();
    fireEvent.click(screen.getByRole('checkbox', { name: 'In its own words' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Quoted in part' }));
    await waitFor(async () =>
      expect(await stored(services)).toMatchObject({
        forms: { direct: true, mixed: false, indirect: false },
      }),
    );
  });

  test('is said to be saved, aloud too', async () => {
    await showOptions();
    expect(screen.getByRole('status').textContent).toBe('');
    fireEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Saved.'));
  });

  test('that cannot be stored is said not to be, and is shown as it was', async () => {
    const store = { ...aStore(), write: () => Promise.reject(new Error('over quota')) };
    await showOptions({ settings: store });
    fireEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/could not save/));
    expect(screen.getByRole('radio', { name: 'As the system', checked: true })).toBeTruthy();
  });

  test('for the language is spoken at once, by the document too', async () => {
    await showOptions();
    fireEvent.click(screen.getByRole('radio', { name: '한국어' }));
    await screen.findByRole('heading', { level: 1, name: '설정' });
    expect([document.documentElement.lang, document.title]).toEqual(['ko', 'Crossquote: 설정']);
  });

  test('changed on another device is shown', async () => {
    const { services } = await showOptions();
    await services.settings.write('settings', { version: 1, theme: 'light' });
    await screen.findByRole('radio', { name: 'Light', checked: true });
  });
});

describe('a reset', () => {
  test('puts everything back, and can be taken back itself', async () => {
    const before = { version: 1, theme: 'dark', pausedHosts: ['news.example'] };
    const { services } = await showOptions({ settings: aStore({ settings: before }) });
    fireEvent.click(screen.getByRole('button', { name: 'Reset all options' }));
    await waitFor(async () => expect(await stored(services)).toMatchObject(DEFAULT_SETTINGS));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await stored(services)).toMatchObject(before));
  });
});

describe('where to run', () => {
  test('names the bundled sites', async () => {
    await showOptions();
    const sites = screen.getByText('Show all 2 sites').closest('details');
    expect(sites?.textContent).toMatch(/gazette\.example.*wire\.example/);
    expect(screen.queryByRole('button', { name: 'Allow on these sites' })).toBeNull();
  });

  test('a typed site is asked for within the click, and then listed', async () => {
    const { services } = await showOptions();
    const field = screen.getByRole('textbox', { name: 'Allow another site' });
    fireEvent.input(field, { target: { value: 'https://news.example/story' } });
    screen.getByRole('button', { name: 'Allow' }).click();
    expect(services.requestHosts).toHaveBeenCalledExactlyOnceWith(['*://news.example/*']);
    await screen.findByRole('button', { name: 'Remove: news.example' });
    expect(field).toHaveProperty('value', '');
  });

  test('an allowed site is given back', async () => {
    const { services } = await showOptions();
    await services.requestHosts(['https://news.example/*', 'http://news.example/*']);
    fireEvent.click(await screen.findByRole('button', { name: 'Remove: news.example' }));
    await screen.findByText('No further site yet.');
    expect(services.removeHosts).toHaveBeenCalledWith(['https://news.example/*', 'http://news.example/*']);
  });

  test('what is no site is not asked for, and said to be none', async () => {
    const { services } = await showOptions();
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'no site' } });
    fireEvent.click(screen.getByRole('button', { name: 'Allow' }));
    expect(screen.getByRole('alert').textContent).toMatch(/Type the name of a site/);
    expect(screen.getByRole('textbox').getAttribute('aria-invalid')).toBe('true');
    expect(services.requestHosts).not.toHaveBeenCalled();
  });

  test('a refusal is told, and what was typed stays', async () => {
    await showOptions({ requestHosts: () => Promise.resolve(false) });
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'news.example' } });
    fireEvent.click(screen.getByRole('button', { name: 'Allow' }));
    await screen.findByText(/Nothing has changed/);
    expect(screen.getByRole('textbox')).toHaveProperty('value', 'news.example');
  });

  test('every site is allowed, and given back, by one button', async () => {
    const { services } = await showOptions();
    fireEvent.click(screen.getByRole('button', { name: 'Allow on every site' }));
    expect(services.requestHosts).toHaveBeenCalledWith(['*://*/*']);
    fireEvent.click(await screen.findByRole('button', { name: 'No longer on every site' }));
    await screen.findByRole('button', { name: 'Allow on every site' });
  });

  test('says when the browser has taken bundled sites away, and asks for them again', async () => {
    const { services } = await showOptions({ grantedHosts: () => Promise.resolve([]) });
    fireEvent.click(screen.getByRole('button', { name: 'Allow on these sites' }));
    expect(services.requestHosts).toHaveBeenCalledWith(services.standing);
  });

  test('a paused site is resumed', async () => {
    const { services } = await showOptions({
      settings: aStore({ settings: { version: 1, pausedHosts: ['a.example', 'b.example'] } }),
    });
    fireEvent.click(screen.getByRole('button', { name: 'Resume: a.example' }));
    await waitFor(async () => expect(await stored(services)).toMatchObject({ pausedHosts: ['b.example'] }));
  });
});

describe('the keys', () => {
  test('are listed, with the way to change the one that can be changed', async () => {
    const { services } = await showOptions();
    expect((await screen.findByText('Q')).closest('dl')?.textContent).toContain('Alt+Shift+QOpen the popup');
    fireEvent.click(screen.getByRole('button', { name: 'Change the key for the popup' }));
    expect(services.shortcutSettings).toHaveBeenCalledOnce();
  });

  test('tell that none opens the popup, where another extension has taken it', async () => {
    await showOptions({ popupShortcut: () => Promise.resolve(''), shortcutSettings: null });
    expect(screen.getByText('no key')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Change the key for the popup' })).toBeNull();
  });
});

test.each(['en', 'ko'])('the options have no accessibility fault in %s', async (language) => {
  const { container } = await showOptions({ settings: aStore({ settings: { version: 1, language } }) });
  expect(await accessibilityFaults(container)).toEqual([]);
});
