import { expect, test } from 'vitest';
import { oldestBrowsers, wrongVersions } from '../../../scripts/check/helpers/browser-versions.ts';
import type { Manifest } from '../../../scripts/check/helpers/built-files.ts';

const base = { manifest_version: 3 } as Manifest;
const oldest = oldestBrowsers(
  { ...base, minimum_chrome_version: '123' },
  {
    ...base,
    browser_specific_settings: {
      gecko: { strict_min_version: '140.0' },
      gecko_android: { strict_min_version: '142.0' },
    },
  },
);

test('a guide that names the versions of the manifests is right', () => {
  const guide =
    '| Chrome 123+ | x |\n| Edge 123+ | x |\n| Firefox 140+ | x |\n| Firefox for Android 142+ | x |';
  expect(wrongVersions(guide, oldest)).toEqual([]);
});

test('a guide that names an older browser, or leaves one out, is found', () => {
  const guide = '| Chrome 116+ | x |\n| Edge 123+ | x |\n| Firefox 140+ | x |';
  expect(wrongVersions(guide, oldest)).toEqual([
    'does not say Chrome 123+',
    'does not say Firefox for Android 142+',
  ]);
});
