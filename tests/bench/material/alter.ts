import type { Random } from './random.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words whose loss or change may turn the sense: numbers, names, and what denies. No outlet that means well touches them. */
const KEPT = /\d|^[A-Z]|n['’]t$|^(?:not?|never|none|nor|neither|without|cannot|nothing|hardly|all|any)$/;
/** Invented words only: a word put in by chance must not turn the sense either. */
const HARMLESS = /^[a-z]{4,}$/;

/**
 * Drops, changes or inserts words, one kind as often as another, so that the given share of the words is touched.
 * Never the first or last word.
 */
export function alter(text: string, share: number, random: Random, vocabulary: Vocabulary): string {
  const words = text.split(/\s+/);
  const edits = Math.max(1, Math.round(share * words.length));
  for (let done = 0; done < edits; done++) {
    const at = random.between(1, words.length - 2);
    const kind = random.between(0, 2);
    if (kind === 2) words.splice(at, 0, harmless(random, vocabulary));
    else if (!KEPT.test((words[at] ?? '').replace(/^\W+|\W+$/g, '')))
      words.splice(at, 1, ...(kind === 1 ? [harmless(random, vocabulary)] : []));
  }
  return words.join(' ');
}

function harmless(random: Random, vocabulary: Vocabulary): string {
  for (;;) {
    const word = vocabulary.invented(random);
    if (HARMLESS.test(word)) return word;
  }
}
