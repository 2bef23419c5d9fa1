/** Places at which the words of one statement are found at most. */
export const MOST_WORDED = 60;
/** Places at which one statement is found reported at most. */
export const MOST_REPORTED = 12;

/** Counts the places of each statement up to a limit: a hostile page may repeat one endlessly. */
export class PlaceLimit {
  readonly #most: number;
  readonly #places = new Map<number, number>();

  constructor(most: number) {
    this.#most = most;
  }

  isFull(statement: number): boolean {
    return (this.#places.get(statement) ?? 0) >= this.#most;
  }

  /** Counts a place of the statement unless the limit is reached. Returns whether it was counted. */
  take(statement: number): boolean {
    if (this.isFull(statement)) return false;
    this.add(statement);
    return true;
  }

  add(statement: number): void {
    this.#places.set(statement, (this.#places.get(statement) ?? 0) + 1);
  }
}
