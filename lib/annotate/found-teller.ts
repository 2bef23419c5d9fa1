/**
 * Tells how many statements stand on a page, each number once: a page that ticks is read again and again, and what has
 * nothing new to tell must let the background sleep.
 */
export class FoundTeller {
  readonly #tell: (found: number) => Promise<unknown>;
  #told = '';

  constructor(tell: (found: number) => Promise<unknown>) {
    this.#tell = tell;
  }

  /** Tells the number if it or the page's address is another than last time, or the last time failed. */
  tell(found: number): void {
    // The browser takes the number off the button when the address changes.
    const news = `${found} ${location.href}`;
    if (news === this.#told) return;
    this.#told = news;
    this.#tell(found).catch(() => {
      if (this.#told === news) this.#told = '';
    });
  }

  /** Tells the number even if it was told before: the browser may have forgotten it. */
  tellAgain(found: number): void {
    this.#told = '';
    this.tell(found);
  }
}
