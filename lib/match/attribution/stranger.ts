import { IS_CAPITALISED } from '../../text/tokens.ts';
import { FUNCTION_WORD } from '../index/match-index.ts';
import type { PageWords } from '../page-words.ts';
import type { Reading } from '../reading.ts';
import { isJoined, textAfter } from '../reading-text.ts';

/** The full name of a person: first and last token, inclusive. */
export type FullName = readonly [first: number, last: number];

/** A person named beside some words: the id of a known speaker, or the name of somebody unknown. */
export type NamedBeside = { readonly named: string } | { readonly named: null; readonly stranger: FullName };

/** Words of a full name: one alone may be a place or a day, and more are a headline. */
const FEWEST = 2;
const MOST = 5;
/** Characters of the longest name that is shown. */
const LONGEST = 80;
/** Words between a verb of speech and the name after it: said the lawmaker Park Jin. */
const MOST_BETWEEN = 3;
/**
 * Words after a verb that follows a quotation, within which its subject stands: “…,” said for his part the adviser for
 * security, Jake Sullivan.
 */
const MOST_AFTER_QUOTATION = 12;
/** Words between a name at the start of a sentence and its verb: Park Jin, a former diplomat, said. */
const MOST_IN_CLAUSE = 8;
/** What may stand between two words of a name: Jean-Yves Le Drian, Seán O’Casey, Kim Jong-un. */
const WITHIN_NAME = /^(?: |[-‐‑'’])$/;
const HYPHEN = /^[-‐‑]$/;
/** Robert F. Kennedy, Sen. Mitch McConnell: a longer word before a full stop ends a sentence. */
const AFTER_INITIAL = '. ';
const LONGEST_INITIAL = 3;

/**
 * Finds speakers whom the bundle does not know: two or more capitalised words beside a verb of speech. Finds none in
 * scripts without capitals.
 */
export class StrangerSearch {
  readonly #reading: Reading;
  readonly #page: PageWords;

  constructor(reading: Reading, page: PageWords) {
    this.#reading = reading;
    this.#page = page;
  }

  /** The full name that a verb of speech belongs to, or `null`. Finds none in headlines in which every word is capitalised. */
  beside(verb: number): FullName | null {
    if (this.#reading.tokens.has(verb, IS_CAPITALISED)) return null;
    return this.#before(verb) ?? this.#after(verb) ?? this.#atStart(verb) ?? this.#afterQuotation(verb);
  }

  /** Park Jin said; Park Jin also said. */
  #before(verb: number): FullName | null {
    for (let last = verb - 1; last >= verb - 2 && isJoined(this.#reading, last); last--) {
      const first = this.#startOf(last);
      if (first !== null) return this.#name(first, last);
    }
    return null;
  }

  /** said Park Jin; said the lawmaker Park Jin. A name right after a function word is not the subject: said in New York. */
  #after(verb: number): FullName | null {
    for (
      let first = verb + 1;
      first <= verb + 1 + MOST_BETWEEN && isJoined(this.#reading, first - 1);
      first++
    ) {
      if (this.#isCapital(first)) return this.#name(first, this.#endOf(first));
    }
    return null;
  }

  /** “…,” said for his part the adviser for security, Jake Sullivan. */
  #afterQuotation(verb: number): FullName | null {
    const { quoteOf, sentenceOf } = this.#reading;
    if ((quoteOf[verb - 1] ?? -1) < 0 || quoteOf[verb] !== -1) return null;
    for (let first = verb + 1; first <= verb + MOST_AFTER_QUOTATION; first++) {
      if (sentenceOf[first] !== sentenceOf[verb]) return null;
      if (!this.#isCapital(first)) continue;
      const last = this.#endOf(first);
      const name = this.#name(first, last);
      if (name) return name;
      first = last;
    }
    return null;
  }

  /** Park Jin, a former diplomat, said; Park Jin in Seoul on Friday said. */
  #atStart(verb: number): FullName | null {
    const { sentenceOf } = this.#reading;
    let first = verb;
    while (first > 0 && sentenceOf[first - 1] === sentenceOf[verb]) {
      if (verb - first > MOST_IN_CLAUSE + 2 * MOST) return null;
      first--;
    }
    const last = this.#endOf(first);
    const isSetOff = textAfter(this.#reading, last).startsWith(',') || this.#isFunctionWord(last + 1);
    const isClause = verb - last <= MOST_IN_CLAUSE && isSetOff;
    return isClause ? this.#name(first, last) : null;
  }

  /** The run as a name, if it can be one: it has enough words, and not only words of the index, as places and offices do. */
  #name(first: number, last: number): FullName | null {
    const tokens = Array.from({ length: last - first + 1 }, (_, i) => first + i);
    const words = tokens.filter(
      (token) => token === first || !HYPHEN.test(textAfter(this.#reading, token - 1)),
    );
    if (words.length < FEWEST || words.length > MOST || this.#length(first, last) > LONGEST) return null;
    if (tokens.every((token) => (this.#page.word[token] ?? 0) !== 0)) return null;
    const follows = first > 0 && isJoined(this.#reading, first - 1) && this.#isFunctionWord(first - 1);
    return follows ? null : [first, last];
  }

  /** The first word of the name that ends with a token, or `null` if none does. */
  #startOf(last: number): number | null {
    let first = last;
    while (first > 0 && this.#isWithinName(first - 1) && last - first < MOST) first--;
    return this.#isCapital(first) && first < last ? first : null;
  }

  #endOf(first: number): number {
    let last = first;
    while (this.#isCapital(first) && this.#isWithinName(last) && last - first < MOST) last++;
    return last;
  }

  /** Do a token and the next belong to one name? The last part of Kim Jong-un is in lower case. */
  #isWithinName(token: number): boolean {
    const between = textAfter(this.#reading, token);
    const isPart = this.#isCapital(token + 1) || HYPHEN.test(between);
    if (!isPart || !(this.#isCapital(token) || this.#isSmallPart(token))) return false;
    return WITHIN_NAME.test(between) || (between === AFTER_INITIAL && this.#isInitial(token));
  }

  #isInitial(token: number): boolean {
    return this.#length(token, token) <= LONGEST_INITIAL;
  }

  /** Characters from the first to the last token. */
  #length(first: number, last: number): number {
    const { start, end } = this.#reading.tokens;
    return (end[last] ?? 0) - (start[first] ?? 0);
  }

  #isSmallPart(token: number): boolean {
    return token > 0 && HYPHEN.test(textAfter(this.#reading, token - 1)) && this.#isCapital(token - 1);
  }

  #isCapital(token: number): boolean {
    const { tokens, quoteOf } = this.#reading;
    return quoteOf[token] === -1 && tokens.has(token, IS_CAPITALISED) && !this.#isFunctionWord(token);
  }

  #isFunctionWord(token: number): boolean {
    return ((this.#page.classes[token] ?? 0) & FUNCTION_WORD) !== 0;
  }
}
