import { beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { requestHosts, tabById } from '../../lib/browser.ts';

vi.mock('webextension-polyfill', () => ({
  default: { tabs: { get: vi.fn() }, permissions: { request: vi.fn() } },
}));

const { tabs, permissions } = vi.mocked(browser, { deep: true });

beforeEach(() => vi.resetAllMocks());

test('a tab that is there is told with its address, where the browser tells that', async () => {
  tabs.get.mockResolvedValueOnce({ id: 7, url: 'https://gazette.example/' } as browser.Tabs.Tab);
  expect(await tabById(7)).toEqual({ id: 7, url: 'https://gazette.example/' });
  tabs.get.mockResolvedValueOnce({ id: 7 } as browser.Tabs.Tab);
  expect(await tabById(7)).toEqual({ id: 7, url: '' });
});

test('a tab that is gone is none, nor is what browsers take for no id', async () => {
  tabs.get.mockRejectedValueOnce(new Error('No tab with id: 7.'));
  expect(await tabById(7)).toBeNull();
  tabs.get.mockImplementationOnce(() => {
    throw new TypeError('No matching signature.');
  });
  expect(await tabById(Number('rubbish'))).toBeNull();
});

test('access that the browser denies without asking the reader counts as refused', async () => {
  permissions.request.mockRejectedValueOnce(new Error('Permissions are blocked by enterprise policy.'));
  expect(await requestHosts(['*://gazette.example/*'])).toBe(false);
  permissions.request.mockResolvedValueOnce(true);
  expect(await requestHosts(['*://gazette.example/*'])).toBe(true);
});
