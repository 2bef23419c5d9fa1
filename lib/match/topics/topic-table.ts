import { type NumberArray, unpack } from '../index/container.ts';
import { makeSlots, placeOf } from '../index/hash-slots.ts';

/** Parts of a bit in which `share` is kept. */
export const PER_BIT = 4;

/**
 * What statements are about, in one language: for each word, the statements it speaks of and how much more often it is met with
 * in reports of them than in others. Read by {@link readTopicTable}.
 */
export interface TopicTable {
  /** Hashes of stems, ascending without their signs. */
  readonly stem: Int32Array;
  /** Stem → its run in `topic` and `share`. */
  readonly start: NumberArray;
  /** Places in `statement`. */
  readonly topic: NumberArray;
  /** Evidence, in parts of a bit; see {@link PER_BIT}. */
  readonly share: NumberArray;
  /** Topic → the number of its statement, -1 for one that the index lacks or that is none; → 1 if reports of it say "not". */
  readonly statement: Int32Array;
  /** Statement → its topic. */
  readonly topicOf: ReadonlyMap<number, number>;
  readonly negates: NumberArray;
  /** Topic → 1 if words of it are known in the language: quotations of it are found by these, or not at all. */
  readonly quotable: NumberArray;
  readonly slots: Uint16Array;
}

/** Views a table made by `buildTopicTable`. Throws a RangeError if it is cut short. */
export function readTopicTable(buffer: ArrayBuffer, numberOf: ReadonlyMap<string, number>): TopicTable {
  const { meta, arrays } = unpack(buffer);
  const packed = arrays as unknown as Omit<TopicTable, 'stem' | 'statement' | 'topicOf' | 'slots'> & {
    readonly stem: NumberArray;
  };
  const { statements } = meta as { readonly statements: readonly string[] };
  const statement = Int32Array.from(statements, (id) => numberOf.get(id) ?? -1);
  // Kept without signs, as steps; hashes of a page's words have signs.
  const stem = Int32Array.from(packed.stem);
  return {
    ...packed,
    stem,
    statement,
    topicOf: new Map([...statement].map((number, topic) => [number, topic])),
    slots: makeSlots(stem),
  };
}

/** The place of a word in `stem`, or -1 if no report has it. */
export const wordIn = ({ slots, stem }: TopicTable, hash: number): number => placeOf(slots, stem, hash);

/** The topic of a statement, or -1. */
export const topicOf = (table: TopicTable, statement: number): number => table.topicOf.get(statement) ?? -1;

/** Bits by which a word speaks of a topic; 0 if it does not. */
export function bitsOf(table: TopicTable, hash: number, topic: number): number {
  const word = wordIn(table, hash);
  if (word < 0) return 0;
  for (let i = table.start[word] as number; i < (table.start[word + 1] as number); i++)
    if (table.topic[i] === topic) return (table.share[i] as number) / PER_BIT;
  return 0;
}
