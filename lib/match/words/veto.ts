import { foldWord } from '../../text/letters.ts';
import { IS_CAPITALISED, IS_IDEOGRAPH, STARTS_SENTENCE } from '../../text/tokens.ts';
import { sameClause } from '../clause.ts';
import { FUNCTION_WORD, type MatchIndex, NAME, NEGATION, NUMBER } from '../index/match-index.ts';
import type { PageWords } from '../page-words.ts';
import type { Reading } from '../reading.ts';
import { wordAt } from '../reading-text.ts';
import type { NearMiss } from '../types.ts';
import type { Step, Stream } from './align.ts';
import type { Gap } from './gaps.ts';
import { isFormOf } from './name-forms.ts';

/** Words before the first matched word in which a "not" reverses the quotation. */
const NEGATION_REACH = 3;
/** A match may be extended back to the beginning of its quotation by one word in so many; a "not" there counts too. */
const SNAP_SHARE = 4;
/** Characters after the last matched one in which the ending of the verb stands. */
const ENDING_REACH = 5;

const isNegation = (classes: number): boolean => (classes & NEGATION) !== 0;

/** Finds what makes similar words a different statement: a negation, an opposite, another number, another name. */
export class Vetoes {
  readonly #index: MatchIndex;
  readonly #page: PageWords;
  readonly #reading: Reading;

  constructor(index: MatchIndex, page: PageWords, reading: Reading) {
    this.#index = index;
    this.#page = page;
    this.#reading = reading;
  }

  /** Why the words cannot be the statement, or null. `gaps`: what differs between matched words; `edges`: what stands beside. */
  of(
    gaps: readonly Gap[],
    edges: readonly Gap[],
    stream: Stream,
    steps: readonly Step[],
    wording: ArrayLike<number>,
  ): NearMiss['reason'] | null {
    for (const gap of gaps) {
      const reason = this.#gapVeto(gap);
      if (reason) return reason;
    }
    for (const { page, wording: words } of edges) {
      if (page[0] !== undefined && words[0] !== undefined && this.#isRenamed(page[0], words[0]))
        return 'name';
      if (page.some((token) => words.some((word) => this.#areOpposites(token, word)))) return 'opposite';
      if (this.#numbersDiffer(page, words)) return 'number';
      if (this.#replacesNot(page, words)) return 'negation';
    }
    const negated =
      this.#negatedFromOutside(stream, steps, wording) || this.#negatedAtEnd(stream, steps, wording);
    return negated ? 'negation' : null;
  }

  #gapVeto(gap: Gap): NearMiss['reason'] | null {
    const { page } = gap;
    const negatedHere = page.filter((token) => isNegation(this.#page.classes[token] as number)).length;
    const negatedThere = gap.wording.filter((word) => isNegation(this.#index.classes[word] as number)).length;
    if (negatedHere % 2 !== negatedThere % 2) return 'negation';
    if (page.some((token) => gap.wording.some((word) => this.#areOpposites(token, word)))) return 'opposite';
    if (this.#numbersDiffer(page, gap.wording)) return 'number';
    return this.#namesDiffer(page, gap.wording) ? 'name' : null;
  }

  #areOpposites(token: number, word: number): boolean {
    const own = this.#page.stem[token] as number;
    if (own === 0 || word === 0) return false;
    const { oppositeStart, opposite } = this.#index;
    for (let i = oppositeStart[own] as number; i < (oppositeStart[own + 1] as number); i++) {
      if (opposite[i] === word) return true;
    }
    return false;
  }

  /** Do other words stand where the wording has a "not" right beside: “pure accident” for “no accident”? */
  #replacesNot(page: readonly number[], [nearest]: readonly number[]): boolean {
    return (
      page.length > 0 &&
      isNegation(this.#index.classes[nearest ?? 0] as number) &&
      !page.some((token) => isNegation(this.#page.classes[token] as number))
    );
  }

  #numbersDiffer(page: readonly number[], wording: readonly number[]): boolean {
    const here = page.filter((token) => ((this.#page.classes[token] as number) & NUMBER) !== 0);
    const there = wording.filter((word) => ((this.#index.classes[word] as number) & NUMBER) !== 0);
    return (
      here.length > 0 &&
      there.length > 0 &&
      !here.some((token) => there.some((word) => this.#holds(word, this.#page.word[token] as number)))
    );
  }

  /** Is a word the other one, or a phrase that contains it, as “70 years” contains 70? */
  #holds(word: number, part: number): boolean {
    return word === part || this.#index.phrases.some(({ as, words }) => as === word && words.includes(part));
  }

  /** Does one name stand in place of another? A misspelling or short form of a name is the same name. */
  #namesDiffer(page: readonly number[], wording: readonly number[]): boolean {
    const here = page.filter(
      (token) => this.#isName(token) && !wording.includes(this.#page.word[token] as number),
    );
    const own = new Set(page.map((token) => this.#page.word[token]));
    const there = wording.filter((word) => this.#isKnownName(word) && !own.has(word));
    if (here.length === 0 || here.length !== there.length) return false;
    return here.some((token, i) => !this.#isPartOf(token, there[i] ?? 0));
  }

  /** Is a word of the page the name in a wording, a misspelling or short form of it, or a word of it (Democratic … Republic)? */
  #isPartOf(token: number, name: number): boolean {
    return (
      isFormOf(foldWord(wordAt(this.#reading, token)), this.#index.names[name] ?? '') ||
      this.#holds(name, this.#page.word[token] as number)
    );
  }

  /**
   * Does an unknown capitalised word stand for a name? Asked right beside matched words, where even the first word of a sentence
   * can only be a name.
   */
  #isRenamed(token: number, word: number): boolean {
    const isName = this.#page.word[token] === 0 && this.#reading.tokens.has(token, IS_CAPITALISED);
    return isName && this.#isKnownName(word) && !this.#isPartOf(token, word);
  }

  /** Function words are not names, even one that is always capitalised. */
  #isKnownName(word: number): boolean {
    const classes = this.#index.classes[word] as number;
    return (classes & NAME) !== 0 && (classes & FUNCTION_WORD) === 0;
  }

  /** Is it a name in some wording, or a capitalised word inside a sentence? */
  #isName(token: number): boolean {
    const word = this.#page.word[token] as number;
    if (word > 0 && this.#isKnownName(word)) return true;
    const { tokens, quoteOf } = this.#reading;
    const begins = tokens.has(token, STARTS_SENTENCE) || quoteOf[token - 1] !== quoteOf[token];
    return word === 0 && !begins && tokens.has(token, IS_CAPITALISED);
  }

  /** Does a "not" stand before the first matched word (“we are not”) where the wording has none? */
  #negatedFromOutside(stream: Stream, steps: readonly Step[], wording: ArrayLike<number>): boolean {
    const firstStep = steps[0];
    if (!firstStep) return false;
    let here = false;
    const reach = Math.max(NEGATION_REACH, Math.floor(steps.length / SNAP_SHARE));
    for (let back = 1; back <= reach; back++) {
      const token = stream[firstStep.page - back];
      if (token === undefined || !sameClause(this.#reading, token, stream[firstStep.page] as number)) break;
      here = here || isNegation(this.#page.classes[token] as number);
    }
    if (!here) return false;
    for (let back = 1; back <= reach + 1; back++) {
      const word = wording[firstStep.wording - back];
      if (word !== undefined && isNegation(this.#index.classes[word] as number)) return false;
    }
    return true;
  }

  /** Does a "not" follow the last matched word? In Korean it follows the verb, which comes last: 가능하지 않다. */
  #negatedAtEnd(stream: Stream, steps: readonly Step[], wording: ArrayLike<number>): boolean {
    const last = steps[steps.length - 1];
    if (!last || !this.#reading.tokens.has(stream[last.page] as number, IS_IDEOGRAPH)) return false;
    for (let ahead = 1; ahead <= ENDING_REACH; ahead++) {
      const word = wording[last.wording + ahead];
      if (word !== undefined && isNegation(this.#index.classes[word] as number)) return false;
    }
    for (let ahead = 1; ahead <= ENDING_REACH; ahead++) {
      const token = stream[last.page + ahead];
      if (token === undefined || !sameClause(this.#reading, token, stream[last.page] as number)) return false;
      if (isNegation(this.#page.classes[token] as number)) return true;
    }
    return false;
  }
}
