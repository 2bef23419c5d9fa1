import { EMPTY_BUNDLE } from '../coverage/empty-bundle.ts';
import type { Bundle } from '../coverage/model.ts';

/** The coverage that the cards of a page show. Fetched before the first card opens, and kept when the extension is gone. */
export class CardCoverage {
  readonly #load: (statements: readonly string[]) => Promise<Bundle>;
  #bundle = EMPTY_BUNDLE;

  constructor(load: (statements: readonly string[]) => Promise<Bundle>) {
    this.#load = load;
  }

  get bundle(): Bundle {
    return this.#bundle;
  }

  /**
   * Loads the coverage of some statements if it is not there yet. Resolves to whether anything was loaded. Never
   * rejects: a later call tries again.
   */
  async fetch(statements: readonly string[]): Promise<boolean> {
    const had = new Set(this.#bundle.statements.map(({ id }) => id));
    if (statements.every((id) => had.has(id))) return false;
    try {
      this.#bundle = await this.#load(statements);
      return true;
    } catch {
      // The background is starting or the extension is being updated: the coverage loaded so far is still valid.
      return false;
    }
  }
}
