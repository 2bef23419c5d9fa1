import type { Manifest } from './built-files.ts';

/** The oldest browsers that the manifests allow, by the names under which the README lists them. */
export function oldestBrowsers(chromium: Manifest, firefox: Manifest): Readonly<Record<string, string>> {
  const { gecko, gecko_android: android } = firefox.browser_specific_settings ?? {};
  const chrome = chromium.minimum_chrome_version ?? 'none';
  return {
    Chrome: chrome,
    Edge: chrome,
    Firefox: whole(gecko?.strict_min_version),
    'Firefox for Android': whole(android?.strict_min_version),
  };
}

/** `140.0` → `140` */
const whole = (version = 'none'): string => version.replace(/\.0$/, '');

/** Browsers for which a guide's table names another version than the manifest, or none. */
export function wrongVersions(guide: string, oldest: Readonly<Record<string, string>>): string[] {
  return Object.entries(oldest).flatMap(([browser, version]) =>
    guide.includes(`| ${browser} ${version}+ |`) ? [] : [`does not say ${browser} ${version}+`],
  );
}
