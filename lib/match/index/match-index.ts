import type { Contents, NumberArray } from './container.ts';

/** Classes of words, as bits. */
export const FUNCTION_WORD = 1;
/** A word that negates, and a word that is a number. */
export const NEGATION = 2;
export const NUMBER = 4;
/** A name: capitalised inside a sentence of some wording. */
export const NAME = 8;
/** May begin a phrase that counts as one word (United States). */
export const STARTS_PHRASE = 16;
/** One character of a script written without spaces. */
export const CHARACTER = 32;

/** Weight that marks a stem of no wording: a synonym or an opposite. */
export const UNSAID_WEIGHT = 255;

/** Content words that two stems of a pair are apart at most: neighbours, or next neighbours. */
export const PAIR_REACH = 2;

/** Several words that count as one, by word number. */
export interface Phrase {
  readonly words: readonly number[];
  readonly as: number;
}

interface Meta {
  readonly statements: readonly string[];
  readonly phrases: readonly Phrase[];
  /** Folded text of the words that are names, by number, to tell a misspelling from another name. */
  readonly names: Readonly<Record<number, string>>;
}

/** All known wordings in a form for searching. Words and stems share one numbering from 1; 0 is "unknown". */
export interface MatchIndex extends Meta {
  /** Open-addressed hash table: slot → number (0: free), slot → check of the hash. See {@link findNumber}. */
  readonly slotNumber: NumberArray;
  readonly slotCheck: NumberArray;
  /** Number → class bits; number → evidence in eighths of a bit: how rare it is among statements. */
  readonly classes: NumberArray;
  readonly weights: NumberArray;
  /**
   * Stem → its run in `pairOther` and `pairStatement`: the pairs of which it is the rarer stem, and the statements with
   * them. See {@link isRarer}.
   */
  readonly pairStart: NumberArray;
  readonly pairOther: NumberArray;
  readonly pairStatement: NumberArray;
  /** Stem → its run in `soloStatement`: the statements that contain it, if they are few. */
  readonly soloStart: NumberArray;
  readonly soloStatement: NumberArray;
  /** Wording → its run in `wordingWord`; wordings of one statement are neighbours. */
  readonly wordingStart: NumberArray;
  readonly wordingWord: NumberArray;
  readonly statementWording: NumberArray;
  /** Stem → its groups of synonyms; stem → stems of wordings that mean the opposite. */
  readonly groupStart: NumberArray;
  readonly group: NumberArray;
  readonly oppositeStart: NumberArray;
  readonly opposite: NumberArray;
}

interface Packed extends Omit<MatchIndex, keyof Meta | keyof Slots> {
  /** The slots that are held, ascending, and the checks of their hashes. Their order is that of the numbers. */
  readonly heldSlot: NumberArray;
  readonly heldCheck: NumberArray;
  /** Numbers that stand for another word, ascending, and the numbers they stand for. */
  readonly aliasFrom: NumberArray;
  readonly aliasTo: NumberArray;
}

type Slots = Pick<MatchIndex, 'slotNumber' | 'slotCheck'>;

/** Reads an index of `buildIndex`. Only the hash table is computed: its free slots would take space where it is kept. */
export function readIndex({ meta, arrays }: Contents): MatchIndex {
  const packed = arrays as unknown as Packed;
  return { ...(meta as Meta), ...packed, ...fillSlots(packed) };
}

/** Fullest a hash table may be. */
const FULLEST = 0.86;

/** Number of slots of a hash table that holds so many hashes. */
export const slotsFor = (hashes: number): number => 2 ** Math.ceil(Math.log2(Math.max(2, hashes / FULLEST)));

function fillSlots({ heldSlot, heldCheck, aliasFrom, aliasTo }: Packed): Slots {
  const size = slotsFor(heldSlot.length);
  const slotNumber = new Uint32Array(size);
  const slotCheck = new Uint16Array(size);
  let alias = 0;
  for (let i = 0; i < heldSlot.length; i++) {
    const slot = heldSlot[i] as number;
    const isAlias = aliasFrom[alias] === i + 1;
    slotNumber[slot] = isAlias ? (aliasTo[alias++] as number) : i + 1;
    slotCheck[slot] = heldCheck[i] as number;
  }
  return { slotNumber, slotCheck };
}

/** Is the first of two stems the rarer one? Pairs are listed under the rarer stem. */
export function isRarer(weights: ArrayLike<number>, a: number, b: number): boolean {
  const difference = (weights[a] as number) - (weights[b] as number);
  return difference > 0 || (difference === 0 && a > b);
}

/** The slot at which the search for a hash begins. */
export const slotOf = (hash: number, mask: number): number => Math.imul(hash, 0x9e3779b1) & mask;

/** The 16 bits of a hash that its slot keeps. */
export const slotCheck = (hash: number): number => (hash ^ (hash >>> 16)) & 0xffff;

/**
 * The number of a word or stem by its hash, or 0. As slots keep only 16 bits, about one unknown word in 25 000 is
 * mistaken for a known one; the aligner needs several in a row.
 */
export function findNumber(index: MatchIndex, hash: number): number {
  const { slotCheck: checks, slotNumber: numbers } = index;
  const mask = numbers.length - 1;
  const check = slotCheck(hash);
  let slot = slotOf(hash, mask);
  while (true) {
    const number = numbers[slot] as number;
    if (number === 0 || checks[slot] === check) return number;
    slot = (slot + 1) & mask;
  }
}

/** Bits of evidence of a stem that is in no wording. */
const UNSAID_BITS = 3;

/** Bits of evidence of a stem, by its rarity among statements. */
export const weightOf = (index: MatchIndex, stem: number): number => {
  const weight = index.weights[stem] ?? 0;
  return weight === UNSAID_WEIGHT ? UNSAID_BITS : weight / 8;
};

/** The wordings of a statement, by number. */
export function wordingsOf({ statementWording }: MatchIndex, statement: number): number[] {
  const first = statementWording[statement] as number;
  return Array.from({ length: (statementWording[statement + 1] as number) - first }, (_, i) => first + i);
}

/** The words of a wording, in order. */
export const wordsOf = ({ wordingStart, wordingWord }: MatchIndex, wording: number): NumberArray =>
  wordingWord.subarray(wordingStart[wording], wordingStart[wording + 1]);

/** Can a word have synonyms? Characters and negations cannot. */
export const hasSynonyms = ({ classes }: MatchIndex, word: number): boolean =>
  ((classes[word] as number) & (CHARACTER | NEGATION)) === 0;

/** Bits of evidence of a function word, and of a character. */
export const FUNCTION_BITS = 0.3;
const CHARACTER_BITS = 1;

/** Bits of evidence of any word. */
export function evidenceOf(index: MatchIndex, word: number): number {
  const classes = index.classes[word] as number;
  if ((classes & FUNCTION_WORD) !== 0) return FUNCTION_BITS;
  return (classes & CHARACTER) !== 0 ? CHARACTER_BITS : weightOf(index, word);
}
