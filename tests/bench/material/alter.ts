import type { Random } from './random.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Words that may reverse the sense if they are lost or changed: numbers, names, negations, and words that go with them (not
 * only, north Korea). Serious outlets do not change them.
 */
const KEPT =
  /\d|^[A-Z]|n['’]t$|^(?:not?|never|none|nor|neither|without|cannot|nothing|hardly|all|any|only|just|north|south)$/;
/** Only invented words are inserted: a random word must not reverse the sense either. */
const HARMLESS = /^[a-z]{4,}$/;

/** Most places tried for one edit. If nearly all words are kept, the edit is not made. */
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

/**
 * A place for an edit: a word may be inserted anywhere (kind 2), but only some may be dropped or changed. Null if none was
 * found.
 */
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
