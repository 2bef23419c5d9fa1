import { TermFinder, type TermHit } from '../text/term-finder.ts';
import type { Cue } from './cue.ts';

/** What a term means to one of the cues that have it. */
export interface CueTerm {
  readonly cue: number;
  /** Index of the group, or -1 for an excluded term. */
  readonly group: number;
}

type Hits = readonly TermHit<readonly CueTerm[]>[];

/** Groups are counted in the bits of one number. */
const MOST_GROUPS = 31;

/** The groups of each cue that one sentence holds terms of. */
class SentenceTally {
  /** Cue → its groups, as bits. */
  readonly groups: Int32Array;
  /** Cues with any, in the order of their first terms. */
  readonly cues: number[] = [];
  /** What was tallied, by identity. */
  hits: Hits | null = null;

  constructor(size: number) {
    this.groups = new Int32Array(size);
  }

  fill(hits: Hits): void {
    const { groups, cues } = this;
    for (const cue of cues) groups[cue] = 0;
    cues.length = 0;
    this.hits = hits;
    for (let i = 0; i < hits.length; i++) {
      const terms = (hits[i] as Hits[number]).value;
      for (let k = 0; k < terms.length; k++) {
        const { cue, group } = terms[k] as CueTerm;
        if (group < 0) continue;
        const before = groups[cue] as number;
        if (before === 0) cues.push(cue);
        groups[cue] = before | bitOf(group);
      }
    }
  }
}

/**
 * Tells cheaply for which cues it is worth looking closer: those of whose groups a sentence, with the next if the
 * cue may span two, holds a term each. Common terms belong to many cues, of which few are ever complete.
 */
export class CueTally {
  #here: SentenceTally;
  #next: SentenceTally;
  readonly #wanted: Int32Array;
  readonly #spansTwo: Uint8Array;

  constructor(cues: readonly Cue[]) {
    this.#here = new SentenceTally(cues.length);
    this.#next = new SentenceTally(cues.length);
    this.#wanted = Int32Array.from(cues, ({ groups }) => bitsUpTo(Math.min(MOST_GROUPS, groups.length)));
    this.#spansTwo = Uint8Array.from(cues, ({ sentences }) => sentences - 1);
  }

  /**
   * Cues with a term in this sentence whose groups are all there, in the order of their first terms. What was next
   * in the last call and is here now is not counted again.
   */
  complete(here: Hits, next: Hits): number[] {
    if (this.#next.hits === here) [this.#here, this.#next] = [this.#next, this.#here];
    else this.#here.fill(here);
    this.#next.fill(next);
    const complete: number[] = [];
    for (const cue of this.#here.cues) {
      const far = this.#spansTwo[cue] === 1 ? (this.#next.groups[cue] as number) : 0;
      const wanted = this.#wanted[cue] as number;
      if ((((this.#here.groups[cue] as number) | far) & wanted) === wanted) complete.push(cue);
    }
    return complete;
  }
}

/** Groups beyond the bits share the last one: then a cue is looked at once too often, never too seldom. */
const bitOf = (group: number): number => 1 << Math.min(group, MOST_GROUPS - 1);

const bitsUpTo = (count: number): number => (count === 31 ? 0x7fffffff : (1 << count) - 1);

/** Finds the terms of all cues at once; a term that several cues have is looked for once. */
export function finderOf(cues: readonly Cue[]): TermFinder<readonly CueTerm[]> {
  const byTerm = new Map<string, CueTerm[]>();
  const add = (term: string, value: CueTerm): void => {
    const list = byTerm.get(term);
    if (list) list.push(value);
    else byTerm.set(term, [value]);
  };
  cues.forEach(({ groups, excluded }, cue) => {
    groups.forEach((group, g) => {
      for (const term of group) add(term, { cue, group: g });
    });
    for (const term of excluded) add(term, { cue, group: -1 });
  });
  return new TermFinder([...byTerm].map(([term, value]) => ({ term, value })));
}
