import type { Contents, NumberArray } from '../index/container.ts';
import { makeSlots, placeOf, type Slots } from '../index/hash-slots.ts';
import { type NegationHashes, Negations } from '../index/negations.ts';
import { lowerBound } from '../lower-bound.ts';
import { type Counted, Counts } from './counted-in-topics.ts';
import type { NegationScope } from './negated.ts';

/** Parts of a bit in which `share` is kept. */
export const PER_BIT = 5;

/**
 * How reports of a topic have a word: they say it; or also "not" of it, as in “has not wavered”; or, where they say
 * that something is not so, instead of a "not": “lacks”.
 */
export const POLARITIES = ['said', 'negated', 'contrary'] as const;

/**
 * What statements are about, in one language: for each word, the statements it speaks of and how much it tells
 * reports of them from others. Read by {@link readTopicTable}.
 */
export interface TopicTable {
  /** Hashes of stems, ascending without their signs. */
  readonly stem: Int32Array;
  /** Stem → its run in `topic` and `share`. */
  readonly start: NumberArray;
  /** Places in `statement`, ascending for each stem. */
  readonly topic: NumberArray;
  /** Evidence, in parts of a bit; see {@link PER_BIT}. */
  readonly share: NumberArray;
  /** As `share`: a place in {@link POLARITIES}. */
  readonly polarity: NumberArray;
  /** What says "not" in the language, and what it turns round. */
  readonly negations: Negations;
  readonly scope: NegationScope;
  /** Topic → countries, by ISO 3166 code, that most of its reports name, and those that any does. */
  readonly homes: readonly (readonly string[])[];
  readonly named: readonly (readonly string[])[];
  /** Topic → what its reports count, and how many of it. */
  readonly counted: readonly (readonly Counted[])[];
  /** Topic → the hash of the year in which its statement was said, 0 for that of the event. */
  readonly years: readonly number[];
  /** Reads what texts of the language count. */
  readonly counts: Counts;
  /** Topic → the number of its statement, -1 for one that the index lacks or that is none. */
  readonly statement: Int32Array;
  /** Statement → its topic. */
  readonly topicOf: ReadonlyMap<number, number>;
  /** Topic → 1 if its reports say "not". */
  readonly negates: NumberArray;
  /**
   * Keys of the terms beside which a report says the contrary, ascending; key → its run in `contraryTopic`. The last
   * topic stands for any.
   */
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
  // Kept without signs, as steps; hashes of a page's words have signs.
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

/** The place of a word in `stem`, or -1 if no report has it. */
export const wordIn = ({ slots, stem }: TopicTable, hash: number): number => placeOf(slots, stem, hash);

/** The topic of a statement, or -1. */
export const topicOf = (table: TopicTable, statement: number): number => table.topicOf.get(statement) ?? -1;

/** Bits by which a word speaks of a topic; 0 if it does not. */
export const bitsOf = (table: TopicTable, hash: number, topic: number): number =>
  shareOf(table, wordIn(table, hash), topic) / PER_BIT;

/** Parts of a bit by which the word of a place in `stem`, or -1, speaks of a topic. */
export function shareOf(table: TopicTable, word: number, wanted: number): number {
  const at = postingOf(table, word, wanted);
  return at < 0 ? 0 : (table.share[at] as number);
}

/** How reports of a topic have a word; `null` if it does not speak of the topic. */
export function polarityOf(
  table: TopicTable,
  hash: number,
  wanted: number,
): (typeof POLARITIES)[number] | null {
  const at = postingOf(table, wordIn(table, hash), wanted);
  return at < 0 ? null : (POLARITIES[table.polarity[at] as number] ?? null);
}

/** The place in `topic`, and in what stands beside it, of a word and a topic; -1 if it does not speak of it. */
function postingOf({ start, topic }: TopicTable, word: number, wanted: number): number {
  if (word < 0) return -1;
  const end = start[word + 1] as number;
  const at = lowerBound(topic, wanted, end, start[word] as number);
  return at < end && topic[at] === wanted ? at : -1;
}
