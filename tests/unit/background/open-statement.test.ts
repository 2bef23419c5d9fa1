import { beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { openStatement } from '../../../lib/background/open-statement.ts';

vi.mock('webextension-polyfill', () => ({
  default: {
    action: { setPopup: vi.fn(), openPopup: vi.fn() },
    runtime: { getURL: (path: string) => `extension:/${path}` },
    tabs: { get: vi.fn(), create: vi.fn() },
  },
}));

const { action, tabs } = vi.mocked(browser, { deep: true });

beforeEach(() => {
  vi.resetAllMocks();
  tabs.get.mockResolvedValue({ id: 7, index: 3 } as browser.Tabs.Tab);
});

describe('a statement that was asked for', () => {
  test('is shown in the popup, which is the usual one again afterwards', async () => {
    await openStatement(7, 'one-thing');
    expect(action.openPopup).toHaveBeenCalledOnce();
    expect(action.setPopup.mock.calls.map(([{ popup }]) => popup)).toEqual([
      'popup.html?statement=one-thing',
      'popup.html',
    ]);
    expect(tabs.create).not.toHaveBeenCalled();
  });

  test('is shown on the coverage page beside its tab where no popup opens, also by browsers without openers', async () => {
    action.openPopup.mockRejectedValue(new Error('openPopup requires a user gesture'));
    tabs.create.mockImplementation(async (asked) => {
      // Firefox for Android.
      if ('openerTabId' in asked) throw new Error('Property "openerTabId" is unsupported by Firefox');
      return {} as browser.Tabs.Tab;
    });
    await openStatement(7, 'one-thing');
    expect(tabs.create).toHaveBeenCalledExactlyOnceWith({
      url: 'extension://coverage.html?statement=one-thing',
      index: 4,
    });
    expect(action.setPopup).toHaveBeenLastCalledWith({ tabId: 7, popup: 'popup.html' });
  });
});
