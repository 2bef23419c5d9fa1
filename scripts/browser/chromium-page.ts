import type { KeyInput, Page } from 'puppeteer-core';
import { locate } from './locate.ts';
import { poll } from './poll.ts';
import type { TestPage } from './types.ts';

/** A tab or popup of Chromium. `puppeteer` gives access to what only Chromium offers. */
export class ChromiumPage implements TestPage {
  readonly puppeteer: Page;

  constructor(page: Page) {
    this.puppeteer = page;
  }

  async goto(url: string): Promise<void> {
    await this.puppeteer.goto(url);
  }

  async evaluate<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    // Puppeteer's own types cannot follow a generic function.
    const result: unknown = await this.puppeteer.evaluate(fn as (...args: unknown[]) => unknown, ...args);
    return result as Awaited<R>;
  }

  waitFor<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<NonNullable<Awaited<R>>> {
    return poll(`${fn}`, () => this.evaluate(fn, ...args));
  }

  async click(selector: string): Promise<void> {
    const { x, y } = await this.evaluate(locate, selector);
    await this.puppeteer.mouse.click(x, y);
  }

  async hover(selector: string): Promise<void> {
    const { x, y } = await this.evaluate(locate, selector);
    await this.puppeteer.mouse.move(x, y);
  }

  async press(keys: string): Promise<void> {
    const names = keys
      .split('+')
      .map((key) => (/^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key)) as KeyInput[];
    for (const name of names) await this.puppeteer.keyboard.down(name);
    for (const name of names.reverse()) await this.puppeteer.keyboard.up(name);
  }

  async resize(width: number, height: number): Promise<void> {
    await this.puppeteer.setViewport({ width, height });
  }

  async screenshot(): Promise<Buffer> {
    return Buffer.from(await this.puppeteer.screenshot());
  }

  async close(): Promise<void> {
    if (!this.puppeteer.isClosed()) await this.puppeteer.close();
  }
}
