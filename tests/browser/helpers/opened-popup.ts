import type { ChromiumBrowser } from '../../../scripts/browser/chromium.ts';
import { ChromiumPage } from '../../../scripts/browser/chromium-page.ts';
import type { FirefoxBrowser } from '../../../scripts/browser/firefox.ts';
import { FirefoxPage } from '../../../scripts/browser/firefox-page.ts';
import { FirefoxPopup } from '../../../scripts/browser/firefox-popup.ts';
import type { TestBrowser, TestPage, TestView } from '../../../scripts/browser/types.ts';

export const isChromium = (browser: TestBrowser): browser is ChromiumBrowser => browser.name === 'chromium';
export const isFirefox = (browser: TestBrowser): browser is FirefoxBrowser => browser.name === 'firefox';

/** Waits for a popup that the extension itself has opened over a page, on a statement. */
export async function openedPopup(browser: TestBrowser, page: TestPage): Promise<TestView> {
  const popup = await reach(browser, page);
  await popup.waitFor(() => location.search.includes('statement=') && document.readyState === 'complete');
  return popup;
}

async function reach(browser: TestBrowser, page: TestPage): Promise<TestView> {
  if (isFirefox(browser) && page instanceof FirefoxPage) return new FirefoxPopup(browser.driver, page.handle);
  if (!isChromium(browser)) throw new TypeError('This page belongs to another browser.');
  const target = await browser.puppeteer.waitForTarget(
    (one) => one.url().startsWith(`${browser.extensionOrigin}/popup.html?statement=`),
    { timeout: 10_000 },
  );
  return new ChromiumPage(await target.asPage());
}
