import { PER_BIT, shareOf, type TopicTable, wordIn } from './topic-table.ts';

/** A stretch of a list of words that points to a topic: indices `from` to `to`, inclusive. */
export interface Stretch {
  readonly topic: number;
  readonly from: number;
  readonly to: number;
  /** Bits of evidence for the topic. */
  readonly proof: number;
  /** Words with evidence for it, and the bits of the strongest. */
  readonly words: number;
  readonly strongest: number;
}

/** A topic that words may be about, and by how many bits their evidence for it exceeds that for any other. */
export interface LikelyTopic {
  readonly topic: number;
  readonly lead: number;
}

/** Most evidence of a stretch for another topic: for any, and for a likely one. */
export interface Rivals {
  readonly rival: number;
  readonly likelyRival: number;
}

/**
 * Cost of a word in a stretch that is not in the vocabulary of its topic, in parts of a bit. Sums are whole numbers of
 * these and loops use indices, because code that runs for the first time allocates memory for every fraction and every
 * step of an iterator.
 */
const OTHER_WORD = 0.6 * PER_BIT;
/**
 * The cost is this share of the word's evidence for another likely topic, if that is more: words about another topic
 * end a stretch.
 */
const OTHERS_SHARE = 0.6;

/** Scores lists of words by the topics of a table. Reuses its arrays from list to list. */
export class TopicScores {
  readonly #table: TopicTable;
  /** Topics for which no evidence counts, in the current words. */
  #silent: readonly number[] = [];
  /** Topic → evidence of the current words for it, in parts of a bit; and the topics for which that is not 0. */
  readonly #sums: Int32Array;
  readonly #touched: Int32Array;
  #touchedCount = 0;
  /** Word → number of the last list that contained it. */
  readonly #metIn: Uint32Array;
  #lists = 0;
  /** The current words by their places in the table; -1 for a word that is unknown or repeated, and proves nothing. */
  #words: readonly number[] = [];

  constructor(table: TopicTable) {
    this.#table = table;
    this.#sums = new Int32Array(table.statement.length);
    this.#touched = new Int32Array(table.statement.length);
    this.#metIn = new Uint32Array(table.stem.length);
  }

  /**
   * Loads a list of words, by the hashes of their stems. Returns the topics for which they have at least `leastBits`.
   * `silent`: topics for which no evidence counts.
   */
  read(stems: readonly number[], leastBits: number, silent: readonly number[] = []): LikelyTopic[] {
    this.#lists++;
    this.#silent = silent;
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

  /** The most evidence of a stretch for another topic, and for another likely one. */
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
        const before = this.#sums[at] as number;
        if (before === 0) this.#touched[this.#touchedCount++] = at;
        this.#sums[at] = before + (share[i] as number);
      }
    }
    for (const silent of this.#silent) this.#sums[silent] = 0;
  }

  /** For each topic, the stretch of the words with most evidence for it; `null` if too few words have any. */
  stretches(topics: readonly number[], leastWords: number): (Stretch | null)[] {
    const shares = topics.map((topic) => this.#words.map((word) => shareOf(this.#table, word, topic)));
    const costs = this.#words.map((_, place) => costOf(place, shares));
    return topics.map((topic, i) => bestStretch(topic, shares[i] ?? [], costs, leastWords));
  }
}

/** The stretch with the largest sum of evidence minus costs (Kadane’s algorithm); words without evidence cost. */
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

/** The cost of a word in a stretch of a topic for which it has no evidence, from its evidence for all likely topics. */
function costOf(place: number, shares: readonly (readonly number[])[]): number {
  let cost = OTHER_WORD;
  for (let i = 0; i < shares.length; i++)
    cost = Math.max(cost, OTHERS_SHARE * (shares[i]?.[place] as number));
  return cost;
}
