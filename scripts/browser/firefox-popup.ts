import type { FirefoxDriver } from './firefox-driver.ts';
import { locate, type Point } from './locate.ts';
import { poll } from './poll.ts';
import type { TestView } from './types.ts';
import { webDriverKey } from './web-driver-keys.ts';

/** Finds the open popup of the extension. Put before the code of every step below. */
const FIND_POPUP = `
  const popup = document.querySelector('browser.webextension-popup-browser');
  const frame = popup?.browsingContext?.currentWindowGlobal;
  if (!frame) throw new Error('No popup is open');
`;

const RUN = `${FIND_POPUP}
  const [script, args, sandboxName] = arguments;
  const options = { sandboxName, newSandbox: false, async: false, timeout: 60000 };
  return frame.getActor('MarionetteCommands').executeScript(script, args, options);
`;

const PHOTOGRAPH = `${FIND_POPUP}
  const picture = await frame.drawSnapshot(null, devicePixelRatio, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d').drawImage(picture, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];
`;

const HIDE = `
  document.querySelector('browser.webextension-popup-browser')?.closest('panel')?.hidePopup();
`;

/** Firefox's own module for real input events. Code that uses it runs in the popup with system privileges. */
const EVENTS = `
  const { event } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Event.sys.mjs');
`;

const MOUSE = `${EVENTS}
  const [x, y, types] = arguments;
  return types.reduce(
    (before, type) => before.then(() => event.synthesizeMouseAtPoint(x, y, { type, button: 0, clickCount: 1 }, window)),
    Promise.resolve(),
  ).then(() => null);
`;

const KEYS = `${EVENTS} event.sendKeys(arguments[0], window);`;

/** Closes the extension's popup if it is open. */
export async function hidePopup(driver: FirefoxDriver, tab: string): Promise<void> {
  await driver.inChrome(tab, HIDE);
}

/** The real popup under the toolbar button. It is not a tab, so it is reached through the browser's window. */
export class FirefoxPopup implements TestView {
  readonly #driver: FirefoxDriver;
  readonly #tab: string;

  constructor(driver: FirefoxDriver, tab: string) {
    this.#driver = driver;
    this.#tab = tab;
  }

  async evaluate<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    return (await this.#run(`return (${fn}).apply(null, arguments);`, args, null)) as Awaited<R>;
  }

  waitFor<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<NonNullable<Awaited<R>>> {
    return poll(`${fn}`, () => this.evaluate(fn, ...args));
  }

  click(selector: string): Promise<void> {
    return this.#mouse(selector, ['mousemove', 'mousedown', 'mouseup']);
  }

  hover(selector: string): Promise<void> {
    return this.#mouse(selector, ['mousemove']);
  }

  async press(keys: string): Promise<void> {
    const names = keys.split('+');
    const codes = names.map((name) => webDriverKey(name, names.includes('Shift')));
    await this.#run(KEYS, [codes.join('')], 'system');
  }

  async screenshot(): Promise<Buffer> {
    return Buffer.from(String(await this.#driver.inChrome(this.#tab, PHOTOGRAPH)), 'base64');
  }

  async close(): Promise<void> {
    await hidePopup(this.#driver, this.#tab);
  }

  async #mouse(selector: string, types: readonly string[]): Promise<void> {
    const { x, y }: Point = await this.evaluate(locate, selector);
    await this.#run(MOUSE, [x, y, types], 'system');
  }

  #run(script: string, args: readonly unknown[], sandbox: string | null): Promise<unknown> {
    return this.#driver.inChrome(this.#tab, RUN, script, args, sandbox);
  }
}
