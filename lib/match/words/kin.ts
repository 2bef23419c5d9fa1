import { type MatchIndex, UNSAID_WEIGHT } from '../index/match-index.ts';

/** Words that one synonym may stand for, at most. */
const MOST_KIN = 4;

/** Knows, for words that are in no wording, which words of wordings they are synonyms of. */
export class Kin {
  readonly #index: MatchIndex;
  readonly #known = new Map<number, readonly number[]>();
  #members: Map<number, number[]> | null = null;

  constructor(index: MatchIndex) {
    this.#index = index;
  }

  /** Is the word in some wording? Then it has postings, if only under a rarer partner. */
  isSaid(stem: number): boolean {
    return this.#index.weights[stem] !== UNSAID_WEIGHT;
  }

  /** All words that share a group of synonyms with a stem. */
  #all(stem: number): readonly number[] {
    const { groupStart, group } = this.#index;
    const kin: number[] = [];
    for (let i = groupStart[stem] as number; i < (groupStart[stem + 1] as number); i++) {
      kin.push(...this.#membersOf(group[i] as number));
    }
    return kin;
  }

  /** The words of wordings that a word may stand for: only itself if it is in one. */
  saidFor(stem: number): readonly number[] {
    const known = this.#known.get(stem);
    if (known) return known;
    const said = this.isSaid(stem) ? [stem] : this.#all(stem).filter((member) => this.isSaid(member));
    const list = [...new Set(said)].slice(0, MOST_KIN);
    this.#known.set(stem, list);
    return list;
  }

  #membersOf(group: number): readonly number[] {
    this.#members ??= this.#gather();
    return this.#members.get(group) ?? [];
  }

  #gather(): Map<number, number[]> {
    const { groupStart, group } = this.#index;
    const members = new Map<number, number[]>();
    for (let stem = 1; stem + 1 < groupStart.length; stem++) {
      for (let i = groupStart[stem] as number; i < (groupStart[stem + 1] as number); i++) {
        const list = members.get(group[i] as number);
        if (list) list.push(stem);
        else members.set(group[i] as number, [stem]);
      }
    }
    return members;
  }
}
