import {
  type Browser,
  type CDPSession,
  type Extension,
  launch,
  type Page,
  type Target,
} from 'puppeteer-core';
import { ChromiumPage } from './chromium-page.ts';
import { poll } from './poll.ts';
import type { LaunchOptions, TestBrowser, TestPage, TestView } from './types.ts';
import { hasWelcome, WELCOME } from './welcome.ts';

/** The part of the extension API that is called inside the service worker. */
declare const chrome: {
  readonly tabs: { query(filter: object): Promise<{ readonly id?: number; readonly url?: string }[]> };
  readonly action: { getBadgeText(details: { tabId: number }): Promise<string> };
};

/** The address given to Chromium for its own services, so that tests see only the requests of pages. */
const NOWHERE = 'browser.invalid';

const FLAGS = [
  '--ignore-certificate-errors',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--gaia-url=https://${NOWHERE}`,
  `--component-updater=url-source=https://${NOWHERE}`,
  '--disable-features=NetworkTimeServiceQuerying',
  '--disable-search-engine-choice-screen',
  // Containers have a small /dev/shm.
  '--disable-dev-shm-usage',
];

/** The Chromium side of the harness. `puppeteer` gives access to what only Chromium offers (tracing, memory). */
export interface ChromiumBrowser extends TestBrowser {
  readonly name: 'chromium';
  readonly puppeteer: Browser;
  openPage(url: string): Promise<ChromiumPage>;
  openExtensionPage(path: string): Promise<ChromiumPage>;
}

/** Starts Chromium, or a browser made from it, with the extension installed. */
export async function launchChromium(options: LaunchOptions): Promise<ChromiumBrowser> {
  const browser = await start(options);
  try {
    const errors: string[] = [];
    watchErrors(browser, errors);
    const id = await browser.installExtension(options.extensionDir);
    const extension = (await browser.extensions()).get(id);
    if (extension === undefined) throw new Error('Chromium did not accept the extension.');
    if (options.headless !== false && hasWelcome(options.extensionDir)) await closeWelcome(browser);
    return testBrowser(browser, extension, errors);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function start({ executable, port, headless = true, viewport }: LaunchOptions): Promise<Browser> {
  const asRoot = process.getuid?.() === 0;
  const rules =
    port === undefined ? [] : [`--host-resolver-rules=MAP ${NOWHERE} ^NOTFOUND,MAP * 127.0.0.1:${port}`];
  const run = (extra: string[]) =>
    launch({
      executablePath: executable,
      headless,
      pipe: true,
      enableExtensions: true,
      defaultViewport: headless ? (viewport ?? { width: 1280, height: 900 }) : null,
      args: [...FLAGS, ...rules, ...extra],
    });
  if (asRoot) return run(['--no-sandbox']);
  try {
    return await run([]);
  } catch (error) {
    // On systems that forbid user namespaces, a downloaded Chromium starts only without its sandbox.
    if (error instanceof Error && /sandbox/i.test(error.message)) return run(['--no-sandbox']);
    throw error;
  }
}

function testBrowser(browser: Browser, extension: Extension, errors: readonly string[]): ChromiumBrowser {
  const extensionOrigin = `chrome-extension://${extension.id}`;
  const openPage = async (url: string) => {
    const page = new ChromiumPage(await browser.newPage());
    await page.goto(url);
    return page;
  };
  return {
    name: 'chromium',
    puppeteer: browser,
    extensionOrigin,
    openPage,
    openExtensionPage: (path) => openPage(`${extensionOrigin}/${path}`),
    pressToolbarButton: (page) => pressToolbarButton(browser, extension, asPage(page)),
    badgeText: (page) => badgeText(browser, extensionOrigin, asPage(page)),
    errors: async () => [...errors],
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}

/** Closes the welcome page, which opens in front at some moment and would cover what a test opens. */
async function closeWelcome(browser: Browser): Promise<void> {
  const welcome = await browser.waitForTarget((target) => target.url().endsWith(`/${WELCOME}`));
  await (await welcome.asPage()).close();
}

function asPage(page: TestPage): Page {
  if (page instanceof ChromiumPage) return page.puppeteer;
  throw new TypeError('This page belongs to another browser.');
}

async function pressToolbarButton(browser: Browser, extension: Extension, page: Page): Promise<TestView> {
  await page.bringToFront();
  const isOurs = (target: Target) => target.url().startsWith(`chrome-extension://${extension.id}/popup.html`);
  const before = new Set(browser.targets());
  await page.triggerExtensionAction(extension);
  const popup = await browser.waitForTarget((target) => isOurs(target) && !before.has(target), {
    timeout: 10_000,
  });
  const view = new ChromiumPage(await popup.asPage());
  await view.waitFor(() => document.readyState === 'complete');
  return view;
}

/** Asks the service worker, as only it knows the tab's number. It may have to start first. */
async function badgeText(browser: Browser, origin: string, page: Page): Promise<string> {
  await page.bringToFront();
  const target = await poll('the service worker', () =>
    browser.targets().find((one) => one.type() === 'service_worker' && one.url().startsWith(origin)),
  );
  const worker = await target.worker();
  if (worker === null) return '';
  return worker.evaluate(async (url) => {
    const inFront = await chrome.tabs.query({ active: true });
    const [focused] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    // Without a screen no window has the focus; but the addresses of most pages are known.
    const tab = inFront.find((one) => one.url === url) ?? focused;
    return tab?.id === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id });
  }, page.url());
}

/** Listens to the protocol itself, because Puppeteer's own events leave out what content scripts print. */
function watchErrors(browser: Browser, errors: string[]): void {
  browser.on('targetcreated', async (target: Target) => {
    if (!['page', 'service_worker', 'other', 'background_page'].includes(target.type())) return;
    try {
      // A second session would prevent a service worker that has ended from starting again.
      const worker = target.type() === 'service_worker' ? await target.worker() : null;
      await listen(worker?.client ?? (await target.createCDPSession()), target, errors);
    } catch {
      // The target was closed before it could be asked, so that it has printed nothing either.
    }
  });
}

async function listen(session: CDPSession, target: Target, errors: string[]): Promise<void> {
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type !== 'error' && type !== 'assert') return;
    errors.push(`${target.url()}: ${args.map((arg) => arg.description ?? String(arg.value)).join(' ')}`);
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) => {
    errors.push(`${target.url()}: ${text} ${exception?.description ?? ''}`);
  });
  session.on('Log.entryAdded', ({ entry }) => {
    // A picture missing on a page of the web is not an error of the extension.
    if (entry.level === 'error' && entry.source !== 'network') errors.push(`${target.url()}: ${entry.text}`);
  });
  await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]);
}
