import type { Aligner, Alignment, Step, Stream } from './align.ts';
import { CHARACTER, FUNCTION_WORD, type MatchIndex, NAME, NEGATION, NUMBER } from './index/match-index.ts';
import type { PageWords } from './page-words.ts';
import type { Reading } from './reading.ts';
import type { NearMiss } from './types.ts';

/** A character of a script without spaces counts as this many words. */
export const WORDS_PER_CHARACTER = 0.4;
/** Evidence that a word unknown to the index would carry, were it known. */
const UNKNOWN_BITS = 3.5;
/** What a wording leaves out is less of a difference than what it adds. */
const LEFT_OUT_SHARE = 0.55;
const FUNCTION_BITS = 0.3;
/** Words before a quotation's first known word in which a "not" reverses it. */
const NEGATION_REACH = 3;

/** Words beside the first and the last in common that may turn them round. */
const EDGE_REACH = 2;

/** What an alignment proves. */
export interface Evidence {
  /** Bits in common. */
  readonly bits: number;
  /** Words in common that carry meaning; see {@link WORDS_PER_CHARACTER}. */
  readonly words: number;
  /** 0–1: the share of evidence in common among all that was said in between. */
  readonly similarity: number;
  /** Tokens of the page, first and last matched. */
  readonly first: number;
  readonly last: number;
  /** Why it cannot be the same statement after all. */
  readonly veto: NearMiss['reason'] | null;
}

/** A run of words that differ: of the page and of the wording, between two words in common. */
interface Gap {
  readonly page: number[];
  readonly wording: number[];
}

export class Judge {
  readonly #aligner: Aligner;
  readonly #index: MatchIndex;
  readonly #page: PageWords;
  readonly #reading: Reading;

  constructor(aligner: Aligner, index: MatchIndex, page: PageWords, reading: Reading) {
    this.#aligner = aligner;
    this.#index = index;
    this.#page = page;
    this.#reading = reading;
  }

  weigh(alignment: Alignment, stream: Stream, wording: ArrayLike<number>): Evidence {
    const { steps } = alignment;
    const matched = steps.filter((step) => step.likeness > 0);
    const words = matched.reduce((sum, step) => sum + this.#wordsIn(wording[step.wording] as number), 0);
    const gaps = gapsOf(steps, stream, wording);
    const added = gaps.reduce((sum, gap) => sum + this.#addedBits(gap), 0);
    const leftOut = gaps.reduce((sum, gap) => sum + this.#leftOutBits(gap), 0);
    const first = stream[steps[0]?.page ?? 0] as number;
    const last = stream[steps[steps.length - 1]?.page ?? 0] as number;
    return {
      bits: alignment.bits,
      words,
      similarity: alignment.bits / (alignment.bits + added + LEFT_OUT_SHARE * leftOut),
      first,
      last,
      veto: this.#veto(gaps, stream, steps, wording),
    };
  }

  #wordsIn(word: number): number {
    const classes = this.#index.classes[word] as number;
    if ((classes & CHARACTER) !== 0) return WORDS_PER_CHARACTER;
    return (classes & FUNCTION_WORD) !== 0 ? 0 : 1;
  }

  #addedBits(gap: Gap): number {
    let bits = 0;
    for (const token of gap.page) {
      if (this.#page.word[token] === -1 || this.isAside(token)) continue;
      const classes = this.#page.classes[token] as number;
      if ((classes & CHARACTER) !== 0) bits += 1;
      else bits += (classes & FUNCTION_WORD) !== 0 ? FUNCTION_BITS : UNKNOWN_BITS;
    }
    return bits;
  }

  #leftOutBits(gap: Gap): number {
    const bits = gap.wording.reduce(
      (sum, word) => sum + Math.min(UNKNOWN_BITS, this.#aligner.weight(word)),
      0,
    );
    return gap.page.length === 0 ? bits * 0.6 : bits;
  }

  /** Words in brackets are the outlet's, put in to explain. */
  isAside(token: number): boolean {
    const { tokens, blocks } = this.#reading;
    const text = blocks[tokens.block[token] as number]?.text ?? '';
    const start = tokens.start[token] as number;
    const before = text.slice(Math.max(0, start - 80), start);
    const open = Math.max(
      before.lastIndexOf('['),
      before.lastIndexOf('('),
      before.lastIndexOf('（'),
      before.lastIndexOf('【'),
    );
    const close = Math.max(
      before.lastIndexOf(']'),
      before.lastIndexOf(')'),
      before.lastIndexOf('）'),
      before.lastIndexOf('】'),
    );
    return open > close;
  }

  #veto(
    gaps: readonly Gap[],
    stream: Stream,
    steps: readonly Step[],
    wording: ArrayLike<number>,
  ): NearMiss['reason'] | null {
    for (const gap of gaps) {
      const reason = this.#gapVeto(gap);
      if (reason) return reason;
    }
    for (const { page, wording: words } of this.#edges(stream, steps, wording)) {
      if (page.some((token) => words.some((word) => this.#areOpposites(token, word)))) return 'opposite';
      if (this.#numbersDiffer(page, words)) return 'number';
    }
    return this.#negatedFromOutside(stream, steps, wording) ? 'negation' : null;
  }

  #gapVeto(gap: Gap): NearMiss['reason'] | null {
    const page = gap.page.filter((token) => this.#page.word[token] !== -1 && !this.isAside(token));
    const negatedHere = page.filter((token) => this.#isNegation(this.#page.classes[token] as number)).length;
    const negatedThere = gap.wording.filter((word) =>
      this.#isNegation(this.#index.classes[word] as number),
    ).length;
    if (negatedHere % 2 !== negatedThere % 2) return 'negation';
    if (page.some((token) => gap.wording.some((word) => this.#areOpposites(token, word)))) return 'opposite';
    if (this.#numbersDiffer(page, gap.wording)) return 'number';
    return this.#namesDiffer(page, gap.wording) ? 'name' : null;
  }

  #isNegation(classes: number): boolean {
    return (classes & NEGATION) !== 0;
  }

  #areOpposites(token: number, word: number): boolean {
    const own = this.#page.stem[token] as number;
    const theirs = word;
    if (own === 0 || theirs === 0) return false;
    const { oppositeStart, opposite } = this.#index;
    for (let i = oppositeStart[own] as number; i < (oppositeStart[own + 1] as number); i++) {
      if (opposite[i] === theirs) return true;
    }
    return false;
  }

  #numbersDiffer(page: readonly number[], wording: readonly number[]): boolean {
    const here = page.filter((token) => ((this.#page.classes[token] as number) & NUMBER) !== 0);
    const there = wording.filter((word) => ((this.#index.classes[word] as number) & NUMBER) !== 0);
    return (
      here.length > 0 &&
      there.length > 0 &&
      !here.some((token) => there.includes(this.#page.word[token] as number))
    );
  }

  /** One known name in place of another. A name that the index does not know may be a misspelling. */
  #namesDiffer(page: readonly number[], wording: readonly number[]): boolean {
    const here = page.filter((token) => {
      const word = this.#page.word[token] as number;
      return word > 0 && ((this.#index.classes[word] as number) & NAME) !== 0;
    });
    const there = wording.filter((word) => ((this.#index.classes[word] as number) & NAME) !== 0);
    return here.length > 0 && here.length === there.length && page.length <= wording.length + 1;
  }

  /** What stands beside the first and the last word in common: an exchange there costs more than it joins. */
  #edges(stream: Stream, steps: readonly Step[], wording: ArrayLike<number>): Gap[] {
    const ends = [
      { step: steps[0], way: -1 },
      { step: steps[steps.length - 1], way: 1 },
    ];
    return ends.flatMap(({ step, way }) => {
      if (!step) return [];
      const gap: Gap = { page: [], wording: [] };
      for (let away = way; Math.abs(away) <= EDGE_REACH; away += way) {
        const token = stream[step.page + away];
        const word = wording[step.wording + away];
        if (token !== undefined && this.#sameClause(token, stream[step.page] as number)) gap.page.push(token);
        if (word !== undefined) gap.wording.push(word);
      }
      return [gap];
    });
  }

  /** “We are not” before the first word in common, where the wording has no "not" either before or after. */
  #negatedFromOutside(stream: Stream, steps: readonly Step[], wording: ArrayLike<number>): boolean {
    const firstStep = steps[0];
    if (!firstStep) return false;
    let here = false;
    for (let back = 1; back <= NEGATION_REACH; back++) {
      const token = stream[firstStep.page - back];
      if (token === undefined || !this.#sameClause(token, stream[firstStep.page] as number)) break;
      here = here || this.#isNegation(this.#page.classes[token] as number);
    }
    if (!here) return false;
    for (let back = 1; back <= NEGATION_REACH + 1; back++) {
      const word = wording[firstStep.wording - back];
      if (word !== undefined && this.#isNegation(this.#index.classes[word] as number)) return false;
    }
    return true;
  }

  #sameClause(a: number, b: number): boolean {
    return (
      this.#reading.sentenceOf[a] === this.#reading.sentenceOf[b] &&
      this.#reading.quoteOf[a] === this.#reading.quoteOf[b]
    );
  }
}

function gapsOf(steps: readonly Step[], stream: Stream, wording: ArrayLike<number>): Gap[] {
  const gaps: Gap[] = [];
  let open: Gap | null = null;
  for (const step of steps) {
    if (step.likeness > 0) {
      if (open) gaps.push(open);
      open = null;
      continue;
    }
    open ??= { page: [], wording: [] };
    if (step.page >= 0) open.page.push(stream[step.page] as number);
    if (step.wording >= 0) open.wording.push(wording[step.wording] as number);
  }
  return gaps;
}
