/** Counts the places of each statement up to a limit: a hostile page may say one without end. */
export class PlaceLimit {
  readonly #most: number;
  readonly #places = new Map<number, number>();

  constructor(most: number) {
    this.#most = most;
  }

  isFull(statement: number): boolean {
    return (this.#places.get(statement) ?? 0) >= this.#most;
  }

  add(statement: number): void {
    this.#places.set(statement, (this.#places.get(statement) ?? 0) + 1);
  }
}
