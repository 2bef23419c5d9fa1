/** Places of one statement's own words beyond which it is not looked for any more. */
export const MOST_WORDED = 60;
/** Places of reports of one statement beyond which none is told. */
export const MOST_REPORTED = 12;

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

  /** Counts a place of the statement, unless there are enough; tells whether it did. */
  take(statement: number): boolean {
    if (this.isFull(statement)) return false;
    this.add(statement);
    return true;
  }

  add(statement: number): void {
    this.#places.set(statement, (this.#places.get(statement) ?? 0) + 1);
  }
}
