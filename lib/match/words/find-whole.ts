import { type Attributor, SAME_SENTENCE } from '../attribution/attribution.ts';
import type { Draft } from '../draft.ts';
import { quotedForm } from '../form.ts';
import { evidenceOf, wordingsOf, wordsOf } from '../index/match-index.ts';
import type { Knowledge } from '../knowledge.ts';
import type { PageWords } from '../page-words.ts';
import { MOST_WORDED, PlaceLimit } from '../place-limit.ts';
import type { Reading } from '../reading.ts';
import { inCommonOrder } from './common-order.ts';
import { Judge, wordsIn } from './evidence.ts';
import { type Piece, tokensIn, wholesLeft } from './quoted-pieces.ts';

/**
 * Words of a quotation that is examined: fewer prove nothing, longer ones are found by pairs of words. `most`:
 * quotations per page; no article has a tenth as many, a hostile page may.
 */
const LOOKED_AT = { fewest: 6, longest: 20, most: 1000 };
const REST_AFTER = 16;
/** Share of the longer one’s words that quotation and wording must have in common, in the same order. */
const ENOUGH = 0.75;
/** Content words that both must have: how many, and what share of the wording’s. */
const FEWEST_TELLING = 2;
const TELLING_SHARE = 0.6;
/** The score of an identical quotation. A short one proves less than a long one. */
const BEST_SCORE = 0.75;

/** A wording that matches a quotation as a whole. */
interface Whole {
  readonly wording: number;
  readonly bits: number;
  /** Share of the longer one’s words that are in common. */
  readonly share: number;
}

/**
 * Finds short quotations of everyday words (“both the US and China are important to South Korea”), which contain no
 * rare pair of words. Each is compared as a whole with everything said by the speaker whom the text names for it.
 */
export class WholeSearch {
  readonly #knowledge: Knowledge;
  readonly #reading: Reading;
  readonly #page: PageWords;
  readonly #attributor: Attributor;
  readonly #judge: Judge;

  constructor(knowledge: Knowledge, reading: Reading, page: PageWords, attributor: Attributor) {
    this.#knowledge = knowledge;
    this.#reading = reading;
    this.#page = page;
    this.#attributor = attributor;
    this.#judge = new Judge(knowledge.index, page, reading);
  }

  /** `found`: the quotations found so far. */
  *find(found: readonly Draft[]): Generator<void, Draft[]> {
    const drafts: Draft[] = [];
    const places = new PlaceLimit(MOST_WORDED);
    for (const { statement } of found) places.add(statement);
    for (const [i, piece] of wholesLeft(this.#reading, found, LOOKED_AT).entries()) {
      if (i % REST_AFTER === REST_AFTER - 1) yield;
      const best = this.#bestOf(piece);
      if (best && places.take(best.statement)) drafts.push(best);
    }
    return drafts;
  }

  #bestOf(piece: Piece): Draft | undefined {
    const tokens = Int32Array.from(tokensIn(piece)).filter((token) => this.#page.word[token] !== -1);
    const words = tokens.map((token) => this.#page.word[token] as number);
    const known = new Set(words);
    const drafts = this.#attributor
      .of(piece.first, piece.last - 1)
      .filter(({ strength }) => strength >= SAME_SENTENCE)
      .flatMap(({ speaker }) =>
        (this.#knowledge.saidBy.get(speaker) ?? []).flatMap((statement) =>
          wordingsOf(this.#knowledge.index, statement)
            .flatMap((wording) => this.#hold(tokens, words, known, wording) ?? [])
            .map((whole) => this.#toDraft(statement, speaker, piece, whole)),
        ),
      );
    return drafts.sort((a, b) => b.bits - a.bits)[0];
  }

  /** Compares a quotation with a wording. `words` are the numbers of its tokens, `known` the same as a set. */
  #hold(tokens: Int32Array, words: Int32Array, known: ReadonlySet<number>, wording: number): Whole | null {
    const { index } = this.#knowledge;
    const theirs = wordsOf(index, wording);
    const longer = Math.max(words.length, theirs.length);
    const isEnough = (count: number): boolean => count >= ENOUGH * longer;
    if (!isEnough(Math.min(words.length, theirs.length))) return null;
    if (!isEnough(theirs.filter((word) => known.has(word)).length)) return null;
    const steps = inCommonOrder(words, theirs);
    const common = steps.flatMap(({ likeness, wording: at }) => (likeness > 0 ? (theirs[at] as number) : []));
    if (!isEnough(common.length)) return null;
    const bits = common.reduce((sum, word) => sum + evidenceOf(index, word), 0);
    const { words: telling, veto } = this.#judge.weigh({ steps, bits }, tokens, theirs);
    const all = Array.from(theirs, (word) => wordsIn(index, word)).reduce((a, b) => a + b, 0);
    if (veto || telling < Math.max(FEWEST_TELLING, TELLING_SHARE * all)) return null;
    return { wording, bits, share: common.length / longer };
  }

  #toDraft(
    statement: number,
    speaker: string,
    { first, last }: Piece,
    { wording, bits, share }: Whole,
  ): Draft {
    return {
      statement,
      wording,
      form: quotedForm(this.#reading, first, last - 1, this.#knowledge.clauses),
      score: BEST_SCORE * share,
      bits,
      runs: [[first, last - 1]],
      attributed: 'speaker',
      named: speaker,
    };
  }
}
