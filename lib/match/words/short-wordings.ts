import {
  evidenceOf,
  FUNCTION_WORD,
  type MatchIndex,
  NEGATION,
  wordingsOf,
  wordsOf,
} from '../index/match-index.ts';
import type { PageWords } from '../page-words.ts';

/** A wording that contains some words of a page in sequence. */
export interface ShortWording {
  readonly number: number;
  /** Does it contain no other content word? */
  readonly isWhole: boolean;
}

/** Finds the wordings that contain a few content words of a page in sequence. */
export class ShortWordings {
  readonly #index: MatchIndex;
  readonly #page: PageWords;
  readonly #words = new Map<number, ReadonlySet<number>>();
  readonly #contents = new Map<number, Int32Array>();

  constructor(index: MatchIndex, page: PageWords) {
    this.#index = index;
    this.#page = page;
  }

  /** Statements that contain a word of these tokens which few other statements contain. */
  statementsWith(content: readonly number[]): number[] {
    const { soloStart, soloStatement } = this.#index;
    const found = new Set<number>();
    for (const token of content) {
      const stem = this.#page.stem[token] as number;
      if (stem === 0 || stem + 1 >= soloStart.length) continue;
      for (let i = soloStart[stem] as number; i < (soloStart[stem + 1] as number); i++)
        found.add(soloStatement[i] as number);
    }
    return [...found];
  }

  /** Bits of evidence of the words of these tokens. */
  bitsOf(content: readonly number[]): number {
    return content.reduce((sum, token) => sum + evidenceOf(this.#index, this.#page.word[token] as number), 0);
  }

  /**
   * A wording of the statement that contains the words of these tokens, preferably one without other words; null if
   * none does.
   */
  closest(statement: number, content: readonly number[]): ShortWording | null {
    let best: ShortWording | null = null;
    for (const number of wordingsOf(this.#index, statement)) {
      const theirs = this.#contentOf(number);
      const isWhole = theirs.length === content.length;
      if ((best === null || (isWhole && !best.isWhole)) && this.#holds(theirs, content))
        best = { number, isWhole };
    }
    return best;
  }

  /** Does a wording say "not"? */
  negates(wording: number): boolean {
    const { classes } = this.#index;
    return Array.from(wordsOf(this.#index, wording)).some(
      (word) => ((classes[word] as number) & NEGATION) !== 0,
    );
  }

  /** Is a word, by its number, in a wording of the statement? */
  has(statement: number, word: number): boolean {
    let words = this.#words.get(statement);
    if (!words) {
      const wordings = wordingsOf(this.#index, statement).map((wording) => [...this.#contentOf(wording)]);
      words = new Set(wordings.flat());
      this.#words.set(statement, words);
    }
    return word !== 0 && words.has(word);
  }

  #holds(theirs: Int32Array, content: readonly number[]): boolean {
    const { word } = this.#page;
    for (let start = 0; start + content.length <= theirs.length; start++)
      if (content.every((token, i) => word[token] === theirs[start + i])) return true;
    return false;
  }

  /** The content words of a wording. */
  #contentOf(wording: number): Int32Array {
    const known = this.#contents.get(wording);
    if (known) return known;
    const { classes } = this.#index;
    const content = Int32Array.from(wordsOf(this.#index, wording)).filter(
      (word) => ((classes[word] as number) & FUNCTION_WORD) === 0,
    );
    this.#contents.set(wording, content);
    return content;
  }
}
