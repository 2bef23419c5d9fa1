import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  DEFAULT_SETTINGS,
  endsPause,
  isPaused,
  loadSettings,
  parseSettings,
  SETTINGS_VERSION,
  settingsSaver,
  watchSettings,
} from '../../lib/settings.ts';
import { aStore } from './helpers/a-store.ts';

describe('stored settings', () => {
  test('are the defaults where nothing is stored or the store fails', async () => {
    expect(await loadSettings(aStore())).toEqual(DEFAULT_SETTINGS);
    const broken = { ...aStore(), read: () => Promise.reject(new Error('no storage')) };
    expect(await loadSettings(broken)).toEqual(DEFAULT_SETTINGS);
  });

  test('fall back field by field, keeping what is valid', () => {
    const settings = parseSettings({
      language: 'ko',
      markStyle: 'blink',
      painter: 7,
      pausedHosts: ['a.example', 9, 'A.example'],
    });
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, language: 'ko', pausedHosts: ['a.example'] });
  });

  test('can be read whatever is stored', () => {
    fc.assert(
      fc.property(
        fc.anything(),
        (raw) => Object.keys(parseSettings(raw)).length === Object.keys(DEFAULT_SETTINGS).length,
      ),
    );
  });

  test('are saved with the version, and fields of a newer one are not lost', async () => {
    const store = aStore({ settings: { version: 9, language: 'ko', haptics: true } });
    const saved = await settingsSaver(store)({ theme: 'dark' });
    expect(saved).toMatchObject({ language: 'ko', theme: 'dark' });
    expect(await store.read('settings')).toEqual({
      version: 9,
      language: 'ko',
      haptics: true,
      theme: 'dark',
    });
    const fresh = aStore();
    await settingsSaver(fresh)({});
    expect(await fresh.read('settings')).toEqual({ version: SETTINGS_VERSION });
  });

  test('keep every one of several quick changes, those of one field too', async () => {
    const save = settingsSaver(aStore());
    const without = (form: 'mixed' | 'indirect') =>
      save(({ forms }) => ({ forms: { ...forms, [form]: false } }));
    const saved = await Promise.all([save({ theme: 'dark' }), without('mixed'), without('indirect')]);
    expect(saved.at(-1)).toMatchObject({
      theme: 'dark',
      forms: { direct: true, mixed: false, indirect: false },
    });
  });

  test('are changed after a change that failed', async () => {
    const store = aStore();
    const write = vi.fn(store.write).mockRejectedValueOnce(new Error('over quota'));
    const save = settingsSaver({ ...store, write });
    const failed = save({ theme: 'dark' });
    const saved = save({ language: 'ko' });
    await expect(failed).rejects.toThrow('over quota');
    expect(await saved).toEqual({ ...DEFAULT_SETTINGS, language: 'ko' });
  });

  test('are told to watchers until they stop', async () => {
    const store = aStore();
    const changed = vi.fn();
    const stop = watchSettings(store, changed);
    const save = settingsSaver(store);
    await save({ theme: 'dark' });
    await save({ pausedEverywhere: true });
    stop();
    await save({ pausedEverywhere: false });
    const dark = { ...DEFAULT_SETTINGS, theme: 'dark' };
    expect(changed.mock.calls).toEqual([
      [dark, DEFAULT_SETTINGS],
      [{ ...dark, pausedEverywhere: true }, dark],
    ]);
  });

  test.each([
    [true, 'everywhere', { pausedEverywhere: true }, {}],
    [true, 'everywhere but on one host', { pausedEverywhere: true }, { pausedHosts: ['a.example'] }],
    [true, 'on one host of two', { pausedHosts: ['a.example', 'b.example'] }, { pausedHosts: ['b.example'] }],
    [false, 'nowhere', {}, { pausedHosts: ['a.example'] }],
    [
      false,
      'on one host, to become one everywhere',
      { pausedHosts: ['a.example'] },
      { pausedEverywhere: true },
    ],
    [
      false,
      'on a host, as all is paused',
      { pausedEverywhere: true, pausedHosts: ['a.example'] },
      { pausedEverywhere: true },
    ],
  ])('tell (%s) of a pause that ends %s', (ends, _, before, after) => {
    expect(endsPause(parseSettings(before), parseSettings(after))).toBe(ends);
  });

  test('pause a host by name, or all of them', () => {
    const here = parseSettings({ pausedHosts: ['news.example'] });
    expect(isPaused(here, 'NEWS.example')).toBe(true);
    expect(isPaused(here, 'other.example')).toBe(false);
    expect(isPaused(parseSettings({ pausedEverywhere: true }), 'other.example')).toBe(true);
  });
});
