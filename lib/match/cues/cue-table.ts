import type { Contents, NumberArray } from '../index/container.ts';
import { makeSlots, placeOf, type Slots } from '../index/hash-slots.ts';

/** Bits of `cueFlags`. */
export const NEEDS_SPEAKER = 1;
export const IN_TWO_SENTENCES = 2;
export const IN_QUOTATION = 4;
/** Bits of `partFlags`. */
export const CAPITAL = 1;
export const OPEN = 2;

const OPEN_SALT = 0x3c6ef372;

/** What a term is looked up by, from the hash of its first word: those with an open ending apart from the others. */
export const keyOf = (hash: number, isOpen: boolean): number => (isOpen ? hash ^ OPEN_SALT : hash);

/** The cues of one language, in arrays: many terms, of which few are on a page. Read by {@link readCueTable}. */
export interface CueTable {
  /** Folded beginnings of words whose endings are open. */
  readonly prefixes: readonly string[];
  /** Terms of anchors by key, ascending. Terms past these are looked for only where an anchor stands. */
  readonly termKey: NumberArray;
  /** Term → its run of words. */
  readonly partStart: NumberArray;
  /** Word → hash of it, or of the first letters of one whose ending is open. */
  readonly partKey: NumberArray;
  readonly partPrefix: NumberArray;
  readonly partFlags: NumberArray;
  /** Cue → the number of its statement, -1 for one that the index lacks. */
  readonly cueStatement: Int32Array;
  readonly cueFlags: NumberArray;
  /** Cue → its run of groups; group → its run in `groupTerm`. The first group of a cue is its anchor. */
  readonly groupStart: NumberArray;
  readonly groupTermStart: NumberArray;
  readonly groupTerm: NumberArray;
  /** Cue → the list of terms that must not be there; list → its run in `exclusionTerm`. */
  readonly cueExclusion: NumberArray;
  readonly exclusionStart: NumberArray;
  readonly exclusionTerm: NumberArray;
  /** Term → the cues whose anchor it belongs to. */
  readonly anchorStart: NumberArray;
  readonly anchorCue: NumberArray;
  /** The keys in a hash table. */
  readonly slots: Slots;
  /** Does a "not" of the language come after what it turns round? */
  readonly negatesLast: boolean;
}

/** Views a table made by `buildCueTable`. */
export function readCueTable({ meta, arrays }: Contents, numberOf: ReadonlyMap<string, number>): CueTable {
  const { statements, prefixes, negatesLast } = meta as Pick<CueTable, 'prefixes' | 'negatesLast'> & {
    readonly statements: readonly string[];
  };
  const { cueTopic, ...packed } = arrays as unknown as Omit<
    CueTable,
    'prefixes' | 'slots' | 'cueStatement' | 'negatesLast'
  > & {
    readonly cueTopic: NumberArray;
  };
  return {
    ...packed,
    negatesLast,
    prefixes,
    cueStatement: Int32Array.from(cueTopic, (topic) => numberOf.get(statements[topic] ?? '') ?? -1),
    slots: makeSlots(packed.termKey),
  };
}

/** The first of the anchors' terms with a key, or -1. Its successors with the same key follow it. */
export const firstTerm = ({ slots, termKey }: CueTable, key: number): number => placeOf(slots, termKey, key);
