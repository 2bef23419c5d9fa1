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

/**
 * Tells cheaply for which cues it is worth looking closer: those of whose groups a sentence, with the next if the
 * cue may span two, holds a term each. Common terms belong to many cues, of which few are ever complete.
 */
export class CueTally {
  readonly #here: Int32Array;
  readonly #next: Int32Array;
  readonly #wanted: Int32Array;
  readonly #spansTwo: Uint8Array;

  constructor(cues: readonly Cue[]) {
    this.#here = new Int32Array(cues.length);
    this.#next = new Int32Array(cues.length);
    this.#wanted = Int32Array.from(cues, ({ groups }) => bitsUpTo(Math.min(MOST_GROUPS, groups.length)));
    this.#spansTwo = Uint8Array.from(cues, ({ sentences }) => sentences - 1);
  }

  /** Cues with a term in this sentence whose groups are all there, in the order of their first terms. */
  complete(here: Hits, next: Hits): number[] {
    const begun: number[] = [];
    for (const { value } of here) {
      for (const { cue, group } of value) {
        if (group < 0) continue;
        if (this.#here[cue] === 0) begun.push(cue);
        this.#here[cue] = (this.#here[cue] as number) | bitOf(group);
      }
    }
    this.#mark(next);
    const complete = begun.filter((cue) => {
      const far = this.#spansTwo[cue] === 1 ? (this.#next[cue] as number) : 0;
      return (((this.#here[cue] as number) | far) & (this.#wanted[cue] as number)) === this.#wanted[cue];
    });
    for (const cue of begun) this.#here[cue] = 0;
    this.#clear(next);
    return complete;
  }

  #mark(hits: Hits): void {
    for (const { value } of hits) {
      for (const { cue, group } of value) {
        if (group >= 0) this.#next[cue] = (this.#next[cue] as number) | bitOf(group);
      }
    }
  }

  #clear(hits: Hits): void {
    for (const { value } of hits) for (const { cue } of value) this.#next[cue] = 0;
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
