import type { Random } from './random.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Words whose loss or change may turn the sense: numbers, names, what denies, and what belongs to either (not only,
 * north Korea). No outlet that means well touches them.
 */
const KEPT =
  /\d|^[A-Z]|n['’]t$|^(?:not?|never|none|nor|neither|without|cannot|nothing|hardly|all|any|only|just|north|south)$/;
/** Invented words only: a word put in by chance must not turn the sense either. */
const HARMLESS = /^[a-z]{4,}$/;

/** Places tried for one edit: where nearly all words are kept, it is not made. */
const MOST_TRIES = 50;

/**
 * Drops, changes or inserts words, one kind as often as another, so that the given share of the words is touched, none of
 * them twice. Never the first or last word.
 */
export function alter(text: string, share: number, random: Random, vocabulary: Vocabulary): string {
  const words = text.split(/\s+/).map((word) => ({ word, isFree: mayChange(word) }));
  const edits = Math.max(1, Math.round(share * words.length));
  for (let edit = 0; edit < edits; edit++) {
    const kind = random.between(0, 2);
    const at = placeFor(kind, words, random);
    if (at === null) continue;
    const put = kind === 0 ? [] : [{ word: harmless(random, vocabulary), isFree: false }];
    words.splice(at, kind === 2 ? 0 : 1, ...put);
  }
  return words.map(({ word }) => word).join(' ');
}

const mayChange = (word: string): boolean => !KEPT.test(word.replace(/^\W+|\W+$/g, ''));

/** A word may be put in anywhere (kind 2), but not every one may go. Null where none was found that may. */
function placeFor(
  kind: number,
  words: readonly { readonly isFree: boolean }[],
  random: Random,
): number | null {
  for (let tries = 0; tries < MOST_TRIES && words.length > 2; tries++) {
    const at = random.between(1, words.length - 2);
    if (kind === 2 || words[at]?.isFree) return at;
  }
  return null;
}

function harmless(random: Random, vocabulary: Vocabulary): string {
  for (;;) {
    const word = vocabulary.invented(random);
    if (HARMLESS.test(word)) return word;
  }
}
