import { EMPTY_BUNDLE } from '../coverage/empty-bundle.ts';
import type { Bundle } from '../coverage/model.ts';

/** What the cards of a page show: fetched ahead of the first, kept when the extension is gone. */
export class CardCoverage {
  readonly #load: (statements: readonly string[]) => Promise<Bundle>;
  #bundle = EMPTY_BUNDLE;

  constructor(load: (statements: readonly string[]) => Promise<Bundle>) {
    this.#load = load;
  }

  get bundle(): Bundle {
    return this.#bundle;
  }

  /** Makes sure of some statements; true if there is something new. Never rejects: a later call tries again. */
  async fetch(statements: readonly string[]): Promise<boolean> {
    const had = new Set(this.#bundle.statements.map(({ id }) => id));
    if (statements.every((id) => had.has(id))) return false;
    try {
      this.#bundle = await this.#load(statements);
      return true;
    } catch {
      // The background is starting or the extension is being updated: what has been fetched is still good.
      return false;
    }
  }
}
