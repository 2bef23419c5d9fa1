import { Random } from './random.ts';

/** Invented words beside those of the bundle. */
const INVENTED = 12_000;
/** Flattens the head of the distribution, as in English (Mandelbrot's correction of Zipf's law). */
const OFFSET = 2.7;

const ONSETS = [
  'b',
  'br',
  'c',
  'd',
  'f',
  'g',
  'gl',
  'h',
  'l',
  'm',
  'n',
  'p',
  'pr',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ea', 'io', 'ou'];
const ENDINGS = ['', '', '', 'n', 'r', 's', 'l', 'nt', 'ck', 'ment', 'ing', 'ed', 'ly', 'tion'];

/**
 * Words with the frequencies of a newspaper: those of the bundle first, commonest first, then invented ones. Most words of
 * a generated text are thus words of the bundle, which is harder than a real page.
 */
export class Vocabulary {
  readonly #words: readonly string[];
  readonly #invented: readonly string[];
  readonly #sums: Float64Array;

  constructor(texts: readonly string[]) {
    this.#invented = invented();
    this.#words = [...new Set([...byFrequency(texts), ...this.#invented])];
    this.#sums = new Float64Array(this.#words.length);
    let sum = 0;
    for (let rank = 0; rank < this.#words.length; rank++) {
      sum += 1 / (rank + OFFSET);
      this.#sums[rank] = sum;
    }
  }

  word(random: Random): string {
    const wanted = random.next() * (this.#sums[this.#sums.length - 1] ?? 0);
    let low = 0;
    let high = this.#sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return this.#words[low] ?? '';
  }

  /** A word that means nothing. */
  invented(random: Random): string {
    return random.pick(this.#invented);
  }

  /** A sentence of so many words, with a capital and a full stop. */
  sentence(random: Random, words: number): string {
    const text = Array.from({ length: words }, () => this.word(random)).join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  }
}

function byFrequency(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of text.match(/[A-Za-z][A-Za-z'-]*/g) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
}

function invented(): string[] {
  const random = new Random(7);
  return Array.from({ length: INVENTED }, () => {
    const syllables = Array.from(
      { length: random.between(1, 3) },
      () => random.pick(ONSETS) + random.pick(VOWELS),
    );
    return syllables.join('') + random.pick(ENDINGS);
  });
}
