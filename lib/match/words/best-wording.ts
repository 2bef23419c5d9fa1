import { type MatchIndex, wordingsOf, wordsOf } from '../index/match-index.ts';
import type { PageWords } from '../page-words.ts';
import type { Reading } from '../reading.ts';
import { Aligner, type Alignment, type Stream } from './align.ts';
import { type Evidence, Judge, type Proof } from './evidence.ts';
import { Overlap } from './overlap.ts';

/** A wording with its alignment to the page and the evidence of it. */
export interface FoundWording {
  readonly wording: number;
  readonly alignment: Alignment;
  readonly evidence: Evidence;
}

interface Hope {
  readonly wording: number;
  readonly words: ArrayLike<number>;
  /** Upper bound of the bits that it can give. */
  readonly bits: number;
}

/** Finds, of the wordings of a statement, the one that fits a stretch of the page best. */
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
   * Searches the tokens of `stream` from `from` up to `to`. `null` if no wording gives as much evidence as `least`; of
   * two equally good ones the first.
   */
  find(statement: number, stream: Stream, from: number, to: number, least: Proof): FoundWording | null {
    let best: FoundWording | null = null;
    for (const { wording, words, bits } of this.#hopes(statement, stream, from, to, least)) {
      // Sorted by their upper bound: the rest cannot do better.
      if (best && bits < quality(best)) break;
      const alignment = this.#aligner.align(stream, from, to, words);
      if (!alignment || alignment.bits < least.bits) continue;
      const found = { wording, alignment, evidence: this.#judge.weigh(alignment, stream, words) };
      if (!best || isBetter(found, best)) best = found;
    }
    return best;
  }

  /** The wordings that may give enough evidence, best upper bound first. */
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
