import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChromiumBrowser } from '../../../scripts/browser/chromium.ts';
import type { FirefoxBrowser } from '../../../scripts/browser/firefox.ts';
import { poll } from '../../../scripts/browser/poll.ts';
import type { TestBrowser } from '../../../scripts/browser/types.ts';
import { extensionDir } from '../../../scripts/setup/build.ts';
import { isChromium, isFirefox } from './opened-popup.ts';

/** What can happen to an extension while pages are open. */
export interface Life {
  /** Reloads it, as after an update. */
  update(): Promise<void>;
  remove(): Promise<void>;
  install(): Promise<void>;
  /** Ends the background, as the browser does with one that has nothing to do. */
  stopBackground(): Promise<void>;
  /** The reader allows a match pattern that the manifest names as optional. */
  allow(pattern: string): Promise<void>;
  withdraw(pattern: string): Promise<void>;
}

/** Controls the extension as the browser does. */
export function lifeOf(browser: TestBrowser): Life {
  if (isChromium(browser)) return lifeInChromium(browser);
  if (isFirefox(browser)) return lifeInFirefox(browser);
  throw new TypeError(`There is no ${browser.name} here.`);
}

/** The parts of Chromium's own interfaces that are called inside its pages. */
declare const chrome: {
  readonly developerPrivate: {
    addHostPermission(id: string, pattern: string): Promise<void>;
  };
  readonly permissions: {
    request(wanted: { origins: string[] }): Promise<boolean>;
    remove(unwanted: { origins: string[] }): Promise<boolean>;
  };
};

function lifeInChromium({ puppeteer, extensionOrigin, openPage, openExtensionPage }: ChromiumBrowser): Life {
  const id = new URL(extensionOrigin).host;
  const isWorker = (target: { type(): string; url(): string }): boolean =>
    target.type() === 'service_worker' && target.url().startsWith(extensionOrigin);
  const worker = () => poll('the service worker', () => puppeteer.targets().find(isWorker));
  /** Calls the extension's own API with a user gesture, as a button of ours does. */
  async function inExtension(call: (pattern: string) => Promise<boolean>, pattern: string): Promise<void> {
    const page = await openExtensionPage('popup.html');
    const done = await page.evaluate(call, pattern);
    await page.close();
    if (!done) throw new Error(`Chromium did not change ${pattern}.`);
  }
  return {
    async update() {
      const before = await worker();
      // `runtime.reload` would leave it disabled, because developer mode is off.
      await puppeteer.installExtension(extensionDir('chromium'));
      await puppeteer.waitForTarget((target) => target !== before && isWorker(target));
    },
    remove: () => puppeteer.uninstallExtension(id),
    async install() {
      await puppeteer.installExtension(extensionDir('chromium'));
    },
    async stopBackground() {
      const target = await worker();
      await (await target.worker())?.close();
      await poll('the worker to be gone', () => !puppeteer.targets().includes(target));
    },
    async allow(pattern) {
      // Chromium's own page of extensions grants what the browser would ask the reader.
      const manager = await openPage('chrome://extensions');
      await manager.evaluate((...args) => chrome.developerPrivate.addHostPermission(...args), id, pattern);
      await manager.close();
      await inExtension((origin) => chrome.permissions.request({ origins: [origin] }), pattern);
    },
    withdraw: (pattern) => inExtension((origin) => chrome.permissions.remove({ origins: [origin] }), pattern),
  };
}

function lifeInFirefox({ driver }: FirefoxBrowser): Life {
  const folder = extensionDir('firefox');
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const id = JSON.stringify(manifest.browser_specific_settings.gecko.id);
  const ADD_ON = `
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const addOn = await AddonManager.getAddonByID(${id});
  `;
  const permissions = (verb: 'add' | 'remove', pattern: string): string => `
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const wanted = { permissions: [], origins: [${JSON.stringify(pattern)}], data_collection: [] };
    await ExtensionPermissions.${verb}(${id}, wanted, WebExtensionPolicy.getByID(${id}).extension);
  `;
  const run = async (body: string): Promise<void> => {
    await driver.inAnyChrome(body);
  };
  return {
    update: () => run(`${ADD_ON} await addOn.reload();`),
    remove: () => run(`${ADD_ON} await addOn.uninstall();`),
    install: () => driver.install(folder),
    stopBackground: () =>
      run(
        `await WebExtensionPolicy.getByID(${id}).extension.terminateBackground({ disableResetIdleForTest: true });`,
      ),
    allow: (pattern) => run(permissions('add', pattern)),
    withdraw: (pattern) => run(permissions('remove', pattern)),
  };
}
