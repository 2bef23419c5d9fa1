import { type MatchIndex, UNSAID_WEIGHT } from './index/match-index.ts';

/** A synonym stands for the word it replaces, at a discount. */
const SYNONYM_SHARE = 0.65;
/** Words that one synonym may stand for. */
const MOST_KIN = 4;

/** For words that no wording has: the words of wordings that they may stand for. */
export class Kin {
  readonly #index: MatchIndex;
  readonly #known = new Map<number, readonly number[]>();
  #members: Map<number, number[]> | null = null;

  constructor(index: MatchIndex) {
    this.#index = index;
  }

  /** Calls back with each pair of words that the two may stand for. */
  pairs(a: number, b: number, use: (a: number, b: number, share: number) => void): void {
    const aSaid = this.#isSaid(a);
    const bSaid = this.#isSaid(b);
    if (aSaid && bSaid) {
      use(a, b, 1);
      return;
    }
    for (const x of aSaid ? [a] : this.#of(a)) {
      for (const y of bSaid ? [b] : this.#of(b)) if (x !== y) use(x, y, SYNONYM_SHARE);
    }
  }

  /** Does some wording have the word? Then it has postings, if only under a rarer partner. */
  #isSaid(stem: number): boolean {
    return this.#index.weights[stem] !== UNSAID_WEIGHT;
  }

  /** All words that share a group with a stem. */
  all(stem: number): readonly number[] {
    const { groupStart, group } = this.#index;
    const kin: number[] = [];
    for (let i = groupStart[stem] as number; i < (groupStart[stem + 1] as number); i++) {
      kin.push(...this.#membersOf(group[i] as number));
    }
    return kin;
  }

  #of(stem: number): readonly number[] {
    const known = this.#known.get(stem);
    if (known) return known;
    const said = this.all(stem).filter((member) => this.#isSaid(member));
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
