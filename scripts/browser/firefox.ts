import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { driveFirefox, type FirefoxDriver } from './firefox-driver.ts';
import { FirefoxPage } from './firefox-page.ts';
import { FirefoxPopup, hidePopup } from './firefox-popup.ts';
import { type FirefoxProcess, startFirefox } from './firefox-process.ts';
import { poll } from './poll.ts';
import type { LaunchOptions, TestBrowser, TestPage } from './types.ts';
import { hasWelcome, WELCOME } from './welcome.ts';

/** Finds the extension's toolbar action, as Firefox's own tests do. `arguments[0]`: the add-on's id. */
const FIND_ACTION = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(arguments[0]);
  const action = ExtensionParent.apiManager.global.browserActionFor(extension);
`;

const PRESS_ACTION = `${FIND_ACTION} await action.triggerAction(window);`;

const BADGE_TEXT = `${FIND_ACTION} return action.action.getProperty(gBrowser.selectedTab, 'badgeText') ?? '';`;

/** What Firefox prints if a page is left before the background has answered it, which is no failure. */
const LEFT_EARLY = 'Promise (?:rejected|resolved) (?:after context unloaded|while context is inactive)';

/** Errors of scripts and of content policies in pages and extensions, without those of the browser itself. */
const CONSOLE_ERRORS = `
  return Services.console.getMessageArray()
    .filter((one) => one instanceof Ci.nsIScriptError && (one.flags & Ci.nsIScriptError.warningFlag) === 0)
    .filter((one) => /^(https?|moz-extension|data|file|about:blank)/.test(one.sourceName))
    .filter((one) => !/${LEFT_EARLY}/.test(one.errorMessage))
    .map((one) => one.sourceName + ':' + one.lineNumber + ': ' + one.errorMessage);
`;

/** Closes the welcome page. */
const CLOSE_WELCOME = `
  const welcome = gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec.endsWith('/${WELCOME}'));
  if (welcome) gBrowser.removeTab(welcome);
  return Boolean(welcome);
`;

/** The Firefox side of the harness. */
export interface FirefoxBrowser extends TestBrowser {
  readonly name: 'firefox';
  /** Gives access to what only Firefox offers: preferences, permissions, the accessibility tree. */
  readonly driver: FirefoxDriver;
  openPage(url: string): Promise<FirefoxPage>;
  openExtensionPage(path: string): Promise<FirefoxPage>;
}

/** Starts Firefox with the extension installed. */
export async function launchFirefox(options: LaunchOptions): Promise<FirefoxBrowser> {
  const id = addOnId(options.extensionDir);
  const uuid = randomUUID();
  const process = await startFirefox(options, id, uuid);
  try {
    const driver = await driveFirefox(process.marionettePort);
    await driver.install(resolve(options.extensionDir));
    if (options.headless !== false && hasWelcome(options.extensionDir)) await closeWelcome(driver);
    return testBrowser(driver, process, id, uuid);
  } catch (error) {
    await process.end(0);
    throw error;
  }
}

function testBrowser(
  driver: FirefoxDriver,
  process: FirefoxProcess,
  id: string,
  uuid: string,
): FirefoxBrowser {
  const extensionOrigin = `moz-extension://${uuid}`;
  const openPage = async (url: string) => {
    const page = new FirefoxPage(driver, await driver.newTab());
    await page.goto(url);
    return page;
  };
  return {
    name: 'firefox',
    driver,
    extensionOrigin,
    openPage,
    openExtensionPage: (path) => openPage(`${extensionOrigin}/${path}`),
    pressToolbarButton: async (page) => {
      const tab = handleOf(page);
      // A second press would only close it.
      await hidePopup(driver, tab);
      await driver.inChrome(tab, PRESS_ACTION, id);
      const popup = new FirefoxPopup(driver, tab);
      const isThere = (origin: string) =>
        location.href.startsWith(origin) && document.readyState === 'complete';
      await popup.waitFor(isThere, extensionOrigin);
      return popup;
    },
    badgeText: async (page) => String(await driver.inChrome(handleOf(page), BADGE_TEXT, id)),
    errors: async () => [...process.printed, ...(await scriptErrors(driver))],
    closed: process.closed,
    close: async () => {
      await driver.quit();
      await process.end(5000);
    },
  };
}

/**
 * Waits for the welcome page and closes it: it opens at some moment after the installation and would cover what a test
 * opens.
 */
async function closeWelcome(driver: FirefoxDriver): Promise<void> {
  await poll('the welcome page', () => driver.inAnyChrome(CLOSE_WELCOME));
}

function handleOf(page: TestPage): string {
  if (page instanceof FirefoxPage) return page.handle;
  throw new TypeError('This page belongs to another browser.');
}

async function scriptErrors(driver: FirefoxDriver): Promise<string[]> {
  const messages = await driver.inAnyChrome(CONSOLE_ERRORS);
  return Array.isArray(messages) ? messages.map(String) : [];
}

/** The id that the manifest declares; Firefox gives a fixed address only to an extension that has one. */
function addOnId(extensionDir: string): string {
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'));
  const id: unknown = manifest.browser_specific_settings?.gecko?.id;
  if (typeof id !== 'string') throw new Error(`${extensionDir} has no browser_specific_settings.gecko.id.`);
  return id;
}
