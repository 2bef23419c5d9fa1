/** The place of a match: its block, and its number among the matches of its statement in that block. */
interface Place {
  readonly statement: string;
  readonly block: Element;
  readonly nth: number;
}

const idOf = ({ statement, nth }: Place): string => `${statement} ${nth}`;

function placesOf(matches: readonly Omit<Place, 'nth'>[]): Place[] {
  const counts = new Map<Element, Map<string, number>>();
  return matches.map(({ statement, block }) => {
    const inBlock = counts.get(block) ?? new Map<string, number>();
    counts.set(block, inBlock);
    const nth = (inBlock.get(statement) ?? 0) + 1;
    inBlock.set(statement, nth);
    return { statement, block, nth };
  });
}

/**
 * Gives the matches of a page keys that stay the same from one reading to the next. A match keeps its key as long as
 * its block is in the page, whatever is inserted before it. If blocks were replaced, matches in the new blocks take
 * over the keys of the old ones in order.
 */
export class MarkKeys {
  #last = new Map<Element, Map<string, string>>();
  readonly #given = new Map<string, number>();

  /** The keys of all matches of a reading. `matches`: in reading order. */
  of(matches: readonly { readonly statement: string; readonly block: Element }[]): string[] {
    const places = placesOf(matches);
    const known = places.map((place) => this.#last.get(place.block)?.get(idOf(place)));
    const free = this.#keysOfGoneBlocks();
    const keys = places.map(
      ({ statement }, i) => known[i] ?? free.get(statement)?.shift() ?? this.#newKey(statement),
    );
    this.#last = new Map(places.map(({ block }) => [block, new Map<string, string>()]));
    places.forEach((place, i) => void this.#last.get(place.block)?.set(idOf(place), keys[i] as string));
    return keys;
  }

  #keysOfGoneBlocks(): Map<string, string[]> {
    const keys = [...this.#last].flatMap(([block, inBlock]) =>
      block.isConnected ? [] : [...inBlock.values()],
    );
    return Map.groupBy(keys, statementOfKey);
  }

  #newKey(statement: string): string {
    const count = (this.#given.get(statement) ?? 0) + 1;
    this.#given.set(statement, count);
    return `${statement}.${count}`;
  }
}

/** The statement that a key belongs to. */
export const statementOfKey = (key: string): string => key.slice(0, key.lastIndexOf('.'));
