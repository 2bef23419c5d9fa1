import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { BrowserName, LaunchOptions, TestBrowser } from './types.ts';

/** Starts one of the browsers with the extension installed. The caller closes it. */
export function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<TestBrowser> {
  return name === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
