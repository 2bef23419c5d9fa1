/**
 * Reports the number of statements on a page, and only when it changes: a page may be read again and again, and
 * needless messages would keep the background awake.
 */
export class FoundTeller {
  readonly #tell: (found: number) => Promise<unknown>;
  #told = '';

  constructor(tell: (found: number) => Promise<unknown>) {
    this.#tell = tell;
  }

  /** Reports the number if it or the page's address has changed since the last report, or that report failed. */
  tell(found: number): void {
    // The browser removes the number from the button when the address changes.
    const news = `${found} ${location.href}`;
    if (news === this.#told) return;
    this.#told = news;
    this.#tell(found).catch(() => {
      if (this.#told === news) this.#told = '';
    });
  }

  /** Reports the number even if it has not changed: the browser may have forgotten it. */
  tellAgain(found: number): void {
    this.#told = '';
    this.tell(found);
  }
}
