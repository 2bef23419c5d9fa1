import { Aligner, type Alignment, type Stream } from './align.ts';
import { type Evidence, Judge, type Proof } from './evidence.ts';
import { type MatchIndex, wordingsOf, wordsOf } from './index/match-index.ts';
import { Overlap } from './overlap.ts';
import type { PageWords } from './page-words.ts';
import type { Reading } from './reading.ts';

/** A wording with its place in the page and what that proves. */
export interface FoundWording {
  readonly wording: number;
  readonly alignment: Alignment;
  readonly evidence: Evidence;
}

interface Hope {
  readonly wording: number;
  readonly words: ArrayLike<number>;
  /** Bits that it can prove at most. */
  readonly bits: number;
}

/** Of the wordings of a statement, the one that goes best with a stretch of the page. */
export class BestWording {
  readonly #index: MatchIndex;
  readonly #aligner: Aligner;
  readonly #judge: Judge;
  readonly #overlap: Overlap;

  constructor(index: MatchIndex, page: PageWords, reading: Reading) {
    this.#index = index;
    this.#aligner = new Aligner(index, page, reading);
    this.#judge = new Judge(index, page, reading);
    this.#overlap = new Overlap(index, page);
  }

  /**
   * In the tokens of `stream` from `from` up to `to`; `null` if none proves as much as `least`. Of two equally good
   * ones the first.
   */
  find(statement: number, stream: Stream, from: number, to: number, least: Proof): FoundWording | null {
    let best: FoundWording | null = null;
    for (const { wording, words, bits } of this.#hopes(statement, stream, from, to, least)) {
      // The others can prove no more, as the most hopeful come first.
      if (best && bits < quality(best)) break;
      const alignment = this.#aligner.align(stream, from, to, words);
      if (!alignment || alignment.bits < least.bits) continue;
      const found = { wording, alignment, evidence: this.#judge.weigh(alignment, stream, words) };
      if (!best || isBetter(found, best)) best = found;
    }
    return best;
  }

  /** Wordings that may prove enough, by what they can prove at most. */
  #hopes(statement: number, stream: Stream, from: number, to: number, least: Proof): Hope[] {
    const hopes: Hope[] = [];
    this.#overlap.enter(stream, from, to);
    for (const wording of wordingsOf(this.#index, statement)) {
      const words = wordsOf(this.#index, wording);
      const proof = this.#overlap.proofOf(words);
      if (proof.bits >= least.bits && proof.words >= least.words)
        hopes.push({ wording, words, bits: proof.bits });
    }
    return hopes.sort((a, b) => b.bits - a.bits);
  }
}

const quality = ({ evidence }: FoundWording): number => evidence.bits * evidence.similarity;

function isBetter(a: FoundWording, b: FoundWording): boolean {
  const difference = quality(a) - quality(b);
  return difference > 0 || (difference === 0 && a.wording < b.wording);
}
