import { PER_BIT, shareOf, type TopicTable, wordIn } from './topic-table.ts';

/** Places in a list of words, both inclusive, that speak of a topic. */
export interface Stretch {
  readonly topic: number;
  readonly from: number;
  readonly to: number;
  /** Bits that they prove. */
  readonly proof: number;
  /** How many of them speak of it, and the bits of the one that does so most. */
  readonly words: number;
  readonly strongest: number;
}

/** A topic that some words may be about, and by how many bits they prove more for it than for any other. */
export interface LikelyTopic {
  readonly topic: number;
  readonly lead: number;
}

/** What the words of a stretch prove for others than its topic. */
export interface Rivals {
  readonly rival: number;
  readonly likelyRival: number;
}

/**
 * What a word costs that stands among those of a stretch and that reports of its topic do not have, in parts of a bit. Sums are kept
 * in these, and lists are gone through by place: code that runs for the first time allots memory for every fraction and for every
 * step of an iterator.
 */
const OTHER_WORD = 0.6 * PER_BIT;
/** Share of what such a word proves for another likely topic that it costs, if that is more: what is told of another ends a stretch. */
const OTHERS_SHARE = 0.6;

/** Scores one list of words after the other by the topics of a table; scratch space for them all. */
export class TopicScores {
  readonly #table: TopicTable;
  /** Topic → 1 if no word speaks of it. */
  readonly #silent: Uint8Array;
  /** Topic → what the words at hand prove for it, in parts of a bit; and the topics of which that is more than nothing. */
  readonly #sums: Int32Array;
  readonly #touched: Int32Array;
  #touchedCount = 0;
  /** Word → the list in which it was met last, of all that were read. */
  readonly #metIn: Uint32Array;
  #lists = 0;
  /** The words at hand by their places in the table; -1 for one unknown or met before, which proves nothing more. */
  #words: readonly number[] = [];

  /** `silent`: by topic, 1 if nothing that a word proves for it counts; others count where none is given. */
  constructor(table: TopicTable, silent: Uint8Array = new Uint8Array(table.statement.length)) {
    this.#table = table;
    this.#silent = silent;
    this.#sums = new Int32Array(table.statement.length);
    this.#touched = new Int32Array(table.statement.length);
    this.#metIn = new Uint32Array(table.stem.length);
  }

  /** Takes the words, by the hashes of their stems; gives the topics that they may prove so many bits for. */
  read(stems: readonly number[], leastBits: number): LikelyTopic[] {
    this.#lists++;
    this.#words = stems.map((stem) => {
      const word = wordIn(this.#table, stem);
      if (word < 0 || this.#metIn[word] === this.#lists) return -1;
      this.#metIn[word] = this.#lists;
      return word;
    });
    this.#add(0, stems.length - 1);
    const [first, second] = this.#mostTwo();
    const likely: LikelyTopic[] = [];
    if (first < leastBits * PER_BIT) return likely;
    for (let i = 0; i < this.#touchedCount; i++) {
      const topic = this.#touched[i] as number;
      const sum = this.#sums[topic] as number;
      if (sum < leastBits * PER_BIT) continue;
      likely.push({ topic, lead: (sum - (sum === first ? second : first)) / PER_BIT });
    }
    return likely;
  }

  /** The two largest sums. */
  #mostTwo(): readonly [number, number] {
    let first = 0;
    let second = 0;
    for (let i = 0; i < this.#touchedCount; i++) {
      const topic = this.#touched[i] as number;
      const sum = this.#sums[topic] as number;
      if (sum > first) {
        second = first;
        first = sum;
      } else if (sum > second) second = sum;
    }
    return [first, second];
  }

  /** The most that the words of a stretch prove for another topic, and for another one that is likely. */
  rivals({ topic: own, from, to }: Stretch, isLikely: (topic: number) => boolean): Rivals {
    this.#add(from, to);
    let rival = 0;
    let likelyRival = 0;
    for (let i = 0; i < this.#touchedCount; i++) {
      const topic = this.#touched[i] as number;
      const sum = this.#sums[topic] as number;
      if (sum <= likelyRival || topic === own) continue;
      if (sum > rival) rival = sum;
      if (isLikely(topic)) likelyRival = sum;
    }
    return { rival: rival / PER_BIT, likelyRival: likelyRival / PER_BIT };
  }

  #add(from: number, to: number): void {
    const { start, topic, share } = this.#table;
    for (let i = 0; i < this.#touchedCount; i++) this.#sums[this.#touched[i] as number] = 0;
    this.#touchedCount = 0;
    for (let place = from; place <= to; place++) {
      const word = this.#words[place] as number;
      if (word < 0) continue;
      for (let i = start[word] as number; i < (start[word + 1] as number); i++) {
        const at = topic[i] as number;
        if (this.#silent[at] === 1) continue;
        const before = this.#sums[at] as number;
        if (before === 0) this.#touched[this.#touchedCount++] = at;
        this.#sums[at] = before + (share[i] as number);
      }
    }
  }

  /** For each of some topics the stretch of the words that proves most for it; `null` for one of which too few speak. */
  stretches(topics: readonly number[], leastWords: number): (Stretch | null)[] {
    const shares = topics.map((topic) => this.#words.map((word) => shareOf(this.#table, word, topic)));
    const costs = this.#words.map((_, place) => costOf(place, shares));
    return topics.map((topic, i) => bestStretch(topic, shares[i] ?? [], costs, leastWords));
  }
}

/** The stretch that proves most for a topic by the shares of its words, where each that does not speak of it costs (Kadane). */
function bestStretch(
  topic: number,
  shares: readonly number[],
  costs: readonly number[],
  leastWords: number,
): Stretch | null {
  let best: Stretch | null = null;
  let most = 0;
  let sum = 0;
  let words = 0;
  let strongest = 0;
  let proof = 0;
  let from = 0;
  for (let place = 0; place < shares.length; place++) {
    const own = shares[place] as number;
    if (sum <= 0) {
      sum = 0;
      words = 0;
      strongest = 0;
      proof = 0;
      from = place;
    }
    sum += own > 0 ? own : -(costs[place] as number);
    if (own <= 0) continue;
    words++;
    strongest = Math.max(strongest, own);
    proof += own;
    if (words >= leastWords && sum > most) {
      most = sum;
      best = { topic, from, to: place, proof: proof / PER_BIT, words, strongest: strongest / PER_BIT };
    }
  }
  return best;
}

/** What a word costs a stretch of whose topic it does not speak, by its shares in all likely topics: in that one it has none. */
function costOf(place: number, shares: readonly (readonly number[])[]): number {
  let cost = OTHER_WORD;
  for (let i = 0; i < shares.length; i++)
    cost = Math.max(cost, OTHERS_SHARE * (shares[i]?.[place] as number));
  return cost;
}
