import type { Contents, NumberArray } from '../index/container.ts';
import { makeSlots, placeOf, type Slots } from '../index/hash-slots.ts';
import { type NegationHashes, Negations } from '../index/negations.ts';
import { lowerBound } from '../lower-bound.ts';
import { type Counted, Counts } from './counted-in-topics.ts';
import type { NegationScope } from './negated.ts';

/** Parts of a bit in which `share` is kept. */
export const PER_BIT = 5;

/**
 * How reports of a topic use a word: `said`, they say it; `negated`, they also negate it (“has not wavered”);
 * `contrary`, they use it instead of a "not" (“lacks”).
 */
export const POLARITIES = ['said', 'negated', 'contrary'] as const;

/**
 * The vocabulary of statements in one language: for each word, the topics (statements) it points to, with its evidence.
 * Made by {@link readTopicTable}.
 */
export interface TopicTable {
  /** Hashes of stems, ascending as unsigned numbers. */
  readonly stem: Int32Array;
  /** Stem → its run in `topic` and `share`. */
  readonly start: NumberArray;
  /** Topics, ascending for each stem: indices of `statement`. */
  readonly topic: NumberArray;
  /** Evidence, in parts of a bit; see {@link PER_BIT}. */
  readonly share: NumberArray;
  /** Parallel to `share`: an index of {@link POLARITIES}. */
  readonly polarity: NumberArray;
  /** The negations of the language, and which words they negate. */
  readonly negations: Negations;
  readonly scope: NegationScope;
  /** Topic → countries that most of its reports name, and those that some name, by ISO 3166 code. */
  readonly homes: readonly (readonly string[])[];
  readonly named: readonly (readonly string[])[];
  /** Topic → the things that its reports count, with their numbers. */
  readonly counted: readonly (readonly Counted[])[];
  /** Topic → the hash of the year in which its statement was said, 0 for the year of the event. */
  readonly years: readonly number[];
  /** Reads counts in texts of the language. */
  readonly counts: Counts;
  /** Topic → the number of its statement; -1 if the index does not have it, or the topic has none. */
  readonly statement: Int32Array;
  /** Statement → its topic. */
  readonly topicOf: ReadonlyMap<number, number>;
  /** Topic → 1 if its reports contain a "not". */
  readonly negates: NumberArray;
  /** Keys of the contrary terms, ascending; key → its run in `contraryTopic`. The last topic stands for all. */
  readonly contrary: NumberArray;
  readonly contraryStart: NumberArray;
  readonly contraryTopic: NumberArray;
  readonly contrarySlots: Slots;
  readonly slots: Slots;
}

/** Views a table made by `buildTopicTable`. */
export function readTopicTable(
  { meta, arrays }: Contents,
  numberOf: ReadonlyMap<string, number>,
): TopicTable {
  const packed = arrays as unknown as Omit<
    TopicTable,
    | 'stem'
    | 'negations'
    | 'scope'
    | 'homes'
    | 'named'
    | 'counted'
    | 'counts'
    | 'years'
    | 'statement'
    | 'topicOf'
    | 'slots'
    | 'contrarySlots'
  > & {
    readonly stem: NumberArray;
  };
  const { statements, negations, scope, homes, named, counted, numbers, years } = meta as {
    readonly statements: readonly string[];
    readonly negations: NegationHashes;
    readonly scope: NegationScope;
    readonly homes: readonly (readonly string[])[];
    readonly named: readonly (readonly string[])[];
    readonly counted: readonly (readonly Counted[])[];
    readonly numbers: Readonly<Record<string, string>>;
    readonly years: readonly number[];
  };
  const statement = Int32Array.from(statements, (id) => numberOf.get(id) ?? -1);
  // Stored as unsigned steps; the hashes of a page's words are signed.
  const stem = Int32Array.from(packed.stem);
  return {
    ...packed,
    stem,
    negations: new Negations(negations),
    scope,
    homes,
    named,
    counted,
    counts: new Counts(numbers),
    years,
    statement,
    topicOf: new Map([...statement].map((number, topic) => [number, topic])),
    slots: makeSlots(stem),
    contrarySlots: makeSlots(packed.contrary),
  };
}

/** The index of a word in `stem`, or -1. */
export const wordIn = ({ slots, stem }: TopicTable, hash: number): number => placeOf(slots, stem, hash);

/** The topic of a statement, or -1. */
export const topicOf = (table: TopicTable, statement: number): number => table.topicOf.get(statement) ?? -1;

/** Bits of evidence of a word for a topic; 0 if it has none. */
export const bitsOf = (table: TopicTable, hash: number, topic: number): number =>
  shareOf(table, wordIn(table, hash), topic) / PER_BIT;

/** Evidence, in parts of a bit, of the word at an index of `stem` (or -1) for a topic. */
export function shareOf(table: TopicTable, word: number, wanted: number): number {
  const at = postingOf(table, word, wanted);
  return at < 0 ? 0 : (table.share[at] as number);
}

/** How reports of a topic use a word; `null` if it has no evidence for the topic. */
export function polarityOf(
  table: TopicTable,
  hash: number,
  wanted: number,
): (typeof POLARITIES)[number] | null {
  const at = postingOf(table, wordIn(table, hash), wanted);
  return at < 0 ? null : (POLARITIES[table.polarity[at] as number] ?? null);
}

/** The index in `topic` and its parallel arrays of a word and a topic; -1 if the word has no evidence for it. */
function postingOf({ start, topic }: TopicTable, word: number, wanted: number): number {
  if (word < 0) return -1;
  const end = start[word + 1] as number;
  const at = lowerBound(topic, wanted, end, start[word] as number);
  return at < end && topic[at] === wanted ? at : -1;
}
