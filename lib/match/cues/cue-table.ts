import type { Contents, NumberArray } from '../index/container.ts';
import { makeSlots, placeOf, type Slots } from '../index/hash-slots.ts';

/** Bits of `cueFlags`. */
export const NEEDS_SPEAKER = 1;
export const IN_QUOTATION = 2;
/** Bits of `partFlags`. */
export const CAPITAL = 1;
export const OPEN = 2;

const OPEN_SALT = 0x3c6ef372;

/** The key of a term, from the hash of its first word. Terms with an open ending have keys of their own. */
export const keyOf = (hash: number, isOpen: boolean): number => (isOpen ? hash ^ OPEN_SALT : hash);

/** The cues of one language in arrays, as there are many terms and few of them on a page. Made by {@link readCueTable}. */
export interface CueTable {
  /** Folded beginnings of words with an open ending. */
  readonly prefixes: readonly string[];
  /** Keys of the terms of anchors, ascending. All later terms are looked for only near an anchor. */
  readonly termKey: NumberArray;
  /** Term → its run of words. */
  readonly partStart: NumberArray;
  /** Word → its hash; the hash of its first letters if its ending is open. */
  readonly partKey: NumberArray;
  readonly partPrefix: NumberArray;
  readonly partFlags: NumberArray;
  /** Cue → the number of its statement; -1 if the index does not have it. */
  readonly cueStatement: Int32Array;
  readonly cueFlags: NumberArray;
  /** Cue → its run of groups; group → its run in `groupTerm`. The first group of a cue is its anchor. */
  readonly groupStart: NumberArray;
  readonly groupTermStart: NumberArray;
  readonly groupTerm: NumberArray;
  /** Cue → its list of excluded terms; list → its run in `exclusionTerm`. */
  readonly cueExclusion: NumberArray;
  readonly exclusionStart: NumberArray;
  readonly exclusionTerm: NumberArray;
  /** Term → the cues whose anchor it belongs to. */
  readonly anchorStart: NumberArray;
  readonly anchorCue: NumberArray;
  /** Hash table over `termKey`. */
  readonly slots: Slots;
  /** Does a "not" of the language come after the words it negates? */
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

/** The first anchor term with a key, or -1. Others with the same key follow it. */
export const firstTerm = ({ slots, termKey }: CueTable, key: number): number => placeOf(slots, termKey, key);
