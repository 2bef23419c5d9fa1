import {
  CHARACTER,
  evidenceOf,
  FUNCTION_BITS,
  FUNCTION_WORD,
  type MatchIndex,
} from '../index/match-index.ts';
import type { PageWords } from '../page-words.ts';
import type { Reading } from '../reading.ts';
import type { NearMiss } from '../types.ts';
import type { Alignment, Stream } from './align.ts';
import { Asides } from './asides.ts';
import { edgesOf, type Gap, gapsOf } from './gaps.ts';
import { Vetoes } from './veto.ts';

/** Words that one character of a script without spaces counts for. */
const WORDS_PER_CHARACTER = 0.4;
/** Bits that a word unknown to the index counts for. */
const UNKNOWN_BITS = 3.5;
/** Share of the bits of left-out words that count as a difference: an omission differs less than an addition. */
const LEFT_OUT_SHARE = 0.55;
/** Further share of them if the page has no other words in their place. */
const CUT_SHARE = 0.6;
/** Share of what a synonym lacks in likeness that counts as a difference. */
const SYNONYM_DIFFERS = 0.6;

/** How much a page and a wording have in common. */
export interface Proof {
  readonly bits: number;
  /** Content words; see {@link wordsIn}. */
  readonly words: number;
}

/** The evidence of an alignment. */
export interface Evidence extends Proof {
  /** 0–1: evidence in common as a share of all evidence between the first and the last word in common. */
  readonly similarity: number;
  /** First and last matched token of the page. */
  readonly first: number;
  readonly last: number;
  /** Why it cannot be the same statement in spite of the likeness. */
  readonly veto: NearMiss['reason'] | null;
  /** Tokens between the matched words and right beside them that have no counterpart in the wording. */
  readonly added: readonly number[];
}

/** How many content words one word of a wording counts for. */
export function wordsIn(index: MatchIndex, word: number): number {
  const classes = index.classes[word] as number;
  if ((classes & CHARACTER) !== 0) return WORDS_PER_CHARACTER;
  return (classes & FUNCTION_WORD) !== 0 ? 0 : 1;
}

/** Weighs the evidence of alignments. */
export class Judge {
  readonly #index: MatchIndex;
  readonly #page: PageWords;
  readonly #reading: Reading;
  readonly #asides: Asides;
  readonly #vetoes: Vetoes;

  constructor(index: MatchIndex, page: PageWords, reading: Reading) {
    this.#index = index;
    this.#page = page;
    this.#reading = reading;
    this.#asides = new Asides(reading);
    this.#vetoes = new Vetoes(index, page, reading);
  }

  weigh(alignment: Alignment, stream: Stream, wording: ArrayLike<number>): Evidence {
    const { steps } = alignment;
    const matched = steps.filter((step) => step.likeness > 0);
    const words = matched.reduce(
      (sum, step) => sum + wordsIn(this.#index, wording[step.wording] as number),
      0,
    );
    const gaps = gapsOf(steps, stream, wording, this.#counts);
    const edges = edgesOf(steps, stream, wording, this.#reading);
    const added = gaps.reduce((sum, gap) => sum + this.#addedBits(gap), 0);
    const leftOut = gaps.reduce((sum, gap) => sum + this.#leftOutBits(gap), 0);
    const lacking = matched.reduce(
      (sum, { likeness, wording: at }) =>
        sum + (1 - likeness) * evidenceOf(this.#index, wording[at] as number),
      0,
    );
    const first = stream[steps[0]?.page ?? 0] as number;
    const last = stream[steps[steps.length - 1]?.page ?? 0] as number;
    return {
      bits: alignment.bits,
      words,
      similarity:
        alignment.bits / (alignment.bits + added + LEFT_OUT_SHARE * leftOut + SYNONYM_DIFFERS * lacking),
      first,
      last,
      veto: this.#vetoes.of(gaps, edges, stream, steps, wording),
      added: [...gaps, ...edges].flatMap(({ page }) => page),
    };
  }

  /** Is a token neither inside a phrase nor in brackets? */
  readonly #counts = (token: number): boolean => this.#page.word[token] !== -1 && !this.#asides.has(token);

  #addedBits(gap: Gap): number {
    let bits = 0;
    for (const token of gap.page) {
      const classes = this.#page.classes[token] as number;
      if ((classes & CHARACTER) !== 0) bits += 1;
      else bits += (classes & FUNCTION_WORD) !== 0 ? FUNCTION_BITS : UNKNOWN_BITS;
    }
    return bits;
  }

  #leftOutBits(gap: Gap): number {
    const bits = gap.wording.reduce(
      (sum, word) => sum + Math.min(UNKNOWN_BITS, evidenceOf(this.#index, word)),
      0,
    );
    return gap.page.length === 0 ? CUT_SHARE * bits : bits;
  }
}
