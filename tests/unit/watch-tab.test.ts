import { beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { watchTab } from '../../lib/browser.ts';

vi.mock('webextension-polyfill', () => ({
  default: { tabs: { onUpdated: { addListener: vi.fn(), removeListener: vi.fn() } } },
}));

const { onUpdated } = vi.mocked(browser, { deep: true }).tabs;
const URL = 'https://gazette.example/';

beforeEach(() => vi.resetAllMocks());

type Listener = Parameters<typeof browser.tabs.onUpdated.addListener>[0];
type Change = Parameters<Listener>[1];

test.each<[string, Change, string | undefined, unknown]>([
  ['begins to load what it may not read', { status: 'loading' }, undefined, null],
  ['begins to load, where the address comes later', { status: 'loading' }, URL, null],
  ['has come to an address', { status: 'loading', url: URL }, URL, { id: 7, url: URL }],
  ['takes another address without loading', { url: URL }, URL, { id: 7, url: URL }],
  ['has loaded a page', { status: 'complete' }, URL, { id: 7, url: URL }],
  ['has loaded what it may not read', { status: 'complete' }, undefined, { id: 7, url: '' }],
])('a tab that %s', (_what, change, url, told) => {
  const changed = vi.fn();
  watchTab(7, changed);
  const listener = onUpdated.addListener.mock.calls[0]?.[0] as Listener;
  listener(8, change, { url } as browser.Tabs.Tab);
  expect(changed).not.toHaveBeenCalled();
  listener(7, change, { url } as browser.Tabs.Tab);
  expect(changed.mock.calls).toEqual([[told]]);
});

test('a tab that changes its title or its sound goes nowhere, and an end is an end', () => {
  const changed = vi.fn();
  const end = watchTab(7, changed);
  const listener = onUpdated.addListener.mock.calls[0]?.[0] as Listener;
  listener(7, { title: 'News', audible: true }, { url: URL } as browser.Tabs.Tab);
  expect(changed).not.toHaveBeenCalled();
  end();
  expect(onUpdated.removeListener).toHaveBeenCalledWith(listener);
});
