import { ChromiumPage } from '../../../scripts/browser/chromium-page.ts';
import { FirefoxPage } from '../../../scripts/browser/firefox-page.ts';
import type { TestBrowser, TestPage } from '../../../scripts/browser/types.ts';
import { isChromium, isFirefox } from './opened-popup.ts';

/** Opens an address in a window of its own, a private one if wanted. */
export async function openWindow(browser: TestBrowser, url: string, isPrivate = false): Promise<TestPage> {
  const page = await newWindow(browser, isPrivate);
  await page.goto(url);
  return page;
}

async function newWindow(browser: TestBrowser, isPrivate: boolean): Promise<TestPage> {
  if (isChromium(browser)) {
    if (!isPrivate) return new ChromiumPage(await browser.puppeteer.newPage({ type: 'window' }));
    const context = await browser.puppeteer.createBrowserContext();
    return new ChromiumPage(await context.newPage());
  }
  if (!isFirefox(browser)) throw new TypeError(`There is no ${browser.name} here.`);
  const { driver } = browser;
  const opened = await driver.inTab(await driver.newTab(), (marionette) =>
    marionette.send('WebDriver:NewWindow', { type: 'window', focus: true, private: isPrivate }),
  );
  if (typeof opened !== 'object' || opened === null || !('handle' in opened)) throw new Error('No window.');
  return new FirefoxPage(driver, String(opened.handle));
}
