import type { FirefoxDriver } from './firefox-driver.ts';
import { locate } from './locate.ts';
import { poll } from './poll.ts';
import type { TestPage } from './types.ts';
import { webDriverKey } from './web-driver-keys.ts';

/** A tab of Firefox. */
export class FirefoxPage implements TestPage {
  readonly handle: string;
  readonly #driver: FirefoxDriver;
  #closed = false;

  constructor(driver: FirefoxDriver, handle: string) {
    this.#driver = driver;
    this.handle = handle;
  }

  async goto(url: string): Promise<void> {
    await this.#driver.inTab(this.handle, (marionette) => marionette.send('WebDriver:Navigate', { url }));
  }

  async evaluate<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    const script = `return (${fn}).apply(null, arguments);`;
    const run = this.#driver.inTab(this.handle, (it) => it.send('WebDriver:ExecuteScript', { script, args }));
    return (await run) as Awaited<R>;
  }

  waitFor<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<NonNullable<Awaited<R>>> {
    return poll(`${fn}`, () => this.evaluate(fn, ...args));
  }

  click(selector: string): Promise<void> {
    return this.#point(selector, [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  hover(selector: string): Promise<void> {
    return this.#point(selector, []);
  }

  async press(keys: string): Promise<void> {
    const names = keys.split('+').map((key, _row, all) => webDriverKey(key, all.includes('Shift')));
    const down = names.map((value) => ({ type: 'keyDown', value }));
    const up = names.reverse().map((value) => ({ type: 'keyUp', value }));
    await this.#perform({ type: 'key', id: 'keyboard', actions: [...down, ...up] });
  }

  async resize(width: number, height: number): Promise<void> {
    const frame = await this.evaluate(() => ({ x: outerWidth - innerWidth, y: outerHeight - innerHeight }));
    const size = { width: width + frame.x, height: height + frame.y };
    await this.#driver.inTab(this.handle, (marionette) => marionette.send('WebDriver:SetWindowRect', size));
  }

  async screenshot(): Promise<Buffer> {
    const take = { full: false, hash: false };
    const png = await this.#driver.inTab(
      this.handle,
      (it) => it.send('WebDriver:TakeScreenshot', take),
      true,
    );
    return Buffer.from(String(png), 'base64');
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#driver.inTab(this.handle, (marionette) => marionette.send('WebDriver:CloseWindow'));
  }

  async #point(selector: string, then: readonly object[]): Promise<void> {
    const { x, y } = await this.evaluate(locate, selector);
    const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 };
    await this.#perform({
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [move, ...then],
    });
  }

  async #perform(source: object): Promise<void> {
    await this.#driver.inTab(
      this.handle,
      (it) => it.send('WebDriver:PerformActions', { actions: [source] }),
      true,
    );
  }
}
