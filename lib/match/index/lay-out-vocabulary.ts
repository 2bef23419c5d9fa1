import type { LanguageKnowledge, Vocabulary, WordEntry } from './build-vocabulary.ts';
import { compact, type NumberArray, startsOf } from './container.ts';
import {
  FUNCTION_WORD,
  NAME,
  NEGATION,
  type Phrase,
  STARTS_PHRASE,
  slotCheck,
  slotOf,
  slotsFor,
  UNSAID_WEIGHT,
} from './match-index.ts';
import { relationsOf } from './relations.ts';

/** A vocabulary with numbered words. */
export interface NumberedVocabulary {
  readonly tables: Readonly<Record<string, NumberArray>>;
  readonly phrases: readonly Phrase[];
  readonly names: Readonly<Record<number, string>>;
  /** Hash of a word or stem → number, 0 if unknown. */
  readonly numberOf: (hash: number) => number;
  readonly isContent: (hash: number) => boolean;
}

const MOST_BITS = 8;

/** Numbers the collected words and makes their tables. */
export function layOutVocabulary(
  vocabulary: Vocabulary,
  languages: readonly LanguageKnowledge[],
  statements: number,
): NumberedVocabulary {
  const relations = relationsOf(vocabulary, languages);
  const frequency = (stem: number): number => vocabulary.statementsOfStem.get(stem)?.size ?? 0;
  const negates = (hash: number): boolean => ((vocabulary.words.get(hash)?.classes ?? 0) & NEGATION) !== 0;
  const phrases = vocabulary.forms.phrases.filter(
    ({ as }) => vocabulary.statementsOfStem.has(as) || negates(as),
  );
  const hashes = new Set([
    ...vocabulary.words.keys(),
    ...vocabulary.statementsOfStem.keys(),
    ...relations.stems,
    ...phrases.flatMap(({ stems, as }) => [...stems, as]),
  ]);
  const aliases = [...vocabulary.forms.aliases].filter(([, normal]) => hashes.has(normal));
  const { slots, order } = placeInSlots(
    [...new Set([...hashes, ...aliases.map(([form]) => form)])].sort((x, y) => x - y),
  );
  const numbers = new Map(order.map((hash, i) => [hash, i + 1]));
  const numberOf = (hash: number): number =>
    numbers.get(vocabulary.forms.normal(hash)) ?? numbers.get(hash) ?? 0;
  const starts = new Set(phrases.map(({ stems }) => stems[0] ?? 0));
  const classes = order.map(
    (hash) => classesOf(vocabulary.words.get(hash)) | (starts.has(hash) ? STARTS_PHRASE : 0),
  );
  const renamed = order
    .map((hash, i) => [i + 1, numberOf(hash)] as const)
    .filter(([own, normal]) => own !== normal);
  const groups = listsByNumber(
    order.length,
    relations.groups.map(([stem, group]) => [numberOf(stem), group]),
  );
  const opposites = listsByNumber(
    order.length,
    relations.opposites.map(([a, b]) => [numberOf(a), numberOf(b)]),
  );
  return {
    tables: {
      heldSlot: compact(slots),
      heldCheck: Uint16Array.from(order, slotCheck),
      aliasFrom: compact(renamed.map(([own]) => own)),
      aliasTo: compact(renamed.map(([, normal]) => normal)),
      classes: Uint8Array.from([0, ...classes]),
      weights: Uint8Array.from([0, ...order.map((stem) => weight(frequency(stem), statements))]),
      groupStart: compact(groups.starts),
      group: compact(groups.values),
      oppositeStart: compact(opposites.starts),
      opposite: compact(opposites.values),
    },
    phrases: phrases.map(({ stems, as }) => ({ words: stems.map(numberOf), as: numberOf(as) })),
    names: namesIn(vocabulary, numberOf),
    numberOf,
    isContent: (hash) => ((vocabulary.words.get(hash)?.classes ?? 0) & FUNCTION_WORD) === 0,
  };
}

function namesIn(vocabulary: Vocabulary, numberOf: (hash: number) => number): Record<number, string> {
  const names = [...vocabulary.words].filter(
    ([, word]) => (classesOf(word) & NAME) !== 0 && word.text !== '',
  );
  return Object.fromEntries(names.map(([hash, { text }]) => [numberOf(hash), text]));
}

function classesOf(word: WordEntry | undefined): number {
  if (!word) return 0;
  return word.classes | (word.named > 0 && word.named * 2 >= word.seen ? NAME : 0);
}

/** Evidence of a stem in eighths of a bit, from the number of statements that contain it. */
function weight(frequency: number, statements: number): number {
  if (frequency === 0) return UNSAID_WEIGHT;
  const bits = Math.log2((statements + 1) / frequency);
  return Math.round(8 * Math.min(MOST_BITS, Math.max(0.5, bits)));
}

/** Lists of values by number, concatenated. */
function listsByNumber(
  count: number,
  pairs: readonly (readonly [number: number, value: number])[],
): { starts: number[]; values: number[] } {
  const lists: number[][] = Array.from({ length: count + 1 }, () => []);
  for (const [number, value] of pairs) {
    const list = lists[number];
    if (list && !list.includes(value)) list.push(value);
  }
  return { starts: startsOf(lists), values: lists.flat() };
}

/** Places hashes in an open-addressed table. Their numbers follow the order of their slots. */
function placeInSlots(hashes: readonly number[]): { slots: number[]; order: number[] } {
  const size = slotsFor(hashes.length);
  const holders = new Map<number, number>();
  for (const hash of hashes) {
    let slot = slotOf(hash, size - 1);
    while (holders.has(slot)) slot = (slot + 1) & (size - 1);
    holders.set(slot, hash);
  }
  const held = [...holders].sort(([a], [b]) => a - b);
  return { slots: held.map(([slot]) => slot), order: held.map(([, hash]) => hash) };
}
