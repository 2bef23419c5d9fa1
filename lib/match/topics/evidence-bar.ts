import type { Attributor } from '../attribution.ts';

/** What is asked of words, by whose they would be. */
export interface Ask {
  /** By how much more characters of scripts without spaces must prove. */
  readonly scale: number;
  /** How likely it is that they are a speaker's, 0 to 1. */
  readonly strengthOf: (speaker: string) => number;
  /** Bits that must be proven for them to be taken for a speaker's. */
  readonly bitsOf: (speaker: string) => number;
}

/** Bits to be proven, by how sure it is who speaks: named beside or in the sentence, before it, in the paragraph before. */
const TIERS: readonly (readonly [strength: number, bits: number])[] = [
  [0.8, 9],
  [0.5, 10],
  [0.25, 12],
];
/** Bits below which nothing is ever enough. */
export const FEWEST_BITS = 9;
/** The same for a body or a text, which need not be named, and for a person whom the text names elsewhere. */
const UNNAMED_BODY = 16;
const UNNAMED_PERSON = 20;
/** What the lack of a speech verb adds. */
const NO_VERB = 1;
/** Somebody named beside the words: then they are not those of a person who is named elsewhere. */
const BESIDE = 1;

/** Sets how much words must prove to be taken for a speaker's: the more, the less is said of who speaks. */
export class EvidenceBar {
  readonly #attributor: Attributor;
  readonly #present: ReadonlySet<string>;
  readonly #collective: ReadonlySet<string>;

  /** `present`: speakers whom the text names anywhere; `collective`: those who are bodies or texts. */
  constructor(attributor: Attributor, present: ReadonlySet<string>, collective: ReadonlySet<string>) {
    this.#attributor = attributor;
    this.#present = present;
    this.#collective = collective;
  }

  /** What is asked of tokens `first` to `last`. */
  at(first: number, last: number, scale: number): Ask {
    const named = this.#attributor.of(first, last);
    const strengths = new Map(named.map(({ speaker, strength }) => [speaker, strength]));
    const strengthOf = (speaker: string): number => strengths.get(speaker) ?? 0;
    const hasVerb = this.#attributor.hasSpeechVerb(first, last);
    const isOtherNamed = (named[0]?.strength ?? 0) >= BESIDE;
    const bitsOf = (speaker: string): number => {
      const tier = TIERS.find(([least]) => strengthOf(speaker) >= least);
      if (tier) return scale * (tier[1] + (hasVerb ? 0 : NO_VERB));
      return hasVerb ? scale * this.#unnamed(speaker, isOtherNamed) : Number.POSITIVE_INFINITY;
    };
    return { scale, strengthOf, bitsOf };
  }

  #unnamed(speaker: string, isOtherNamed: boolean): number {
    if (this.#collective.has(speaker)) return UNNAMED_BODY;
    return isOtherNamed || !this.#present.has(speaker) ? Number.POSITIVE_INFINITY : UNNAMED_PERSON;
  }
}
