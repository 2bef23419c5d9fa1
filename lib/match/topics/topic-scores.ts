import { PER_BIT, type TopicTable, wordIn } from './topic-table.ts';

/** Places in a list of words, both inclusive, that speak of a topic. */
export interface Stretch {
  readonly topic: number;
  readonly from: number;
  readonly to: number;
  /** What they prove, and what is left of it after what the words between cost. */
  readonly proof: number;
  readonly bits: number;
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

/** Bits that each word between them costs that reports of the statement do not have. */
const OTHER_WORD = 0.6;

/** Scores one list of words after the other by the topics of a table; scratch space for them all. */
export class TopicScores {
  readonly #table: TopicTable;
  /** Topic → what the words at hand prove for it; and the topics of which that is more than nothing. */
  readonly #sums: Float64Array;
  readonly #touched: number[] = [];
  /** Word → the list in which it was met last, of all that were read. */
  readonly #metIn: Uint32Array;
  #lists = 0;
  /** The words at hand by their places in the table; -1 for one unknown or met before, which proves nothing more. */
  #words: readonly number[] = [];

  constructor(table: TopicTable) {
    this.#table = table;
    this.#sums = new Float64Array(table.statement.length);
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
    const bitsOf = (topic: number): number => this.#sums[topic] as number;
    const likely = this.#touched
      .filter((topic) => bitsOf(topic) >= leastBits)
      .sort((a, b) => bitsOf(b) - bitsOf(a));
    const [first, second] = this.#mostTwo();
    return likely.map((topic) => ({ topic, lead: bitsOf(topic) - (topic === likely[0] ? second : first) }));
  }

  /** The bits of the two topics that the words prove most for. */
  #mostTwo(): readonly [number, number] {
    let first = 0;
    let second = 0;
    for (const topic of this.#touched) {
      const bits = this.#sums[topic] as number;
      if (bits > first) [first, second] = [bits, first];
      else if (bits > second) second = bits;
    }
    return [first, second];
  }

  /** The most that the words of a stretch prove for another topic, and for another one that is likely. */
  rivals({ topic: own, from, to }: Stretch, isLikely: (topic: number) => boolean): Rivals {
    this.#add(from, to);
    let rival = 0;
    let likelyRival = 0;
    for (const topic of this.#touched) {
      const bits = this.#sums[topic] as number;
      if (bits <= likelyRival || topic === own) continue;
      if (bits > rival) rival = bits;
      if (isLikely(topic)) likelyRival = bits;
    }
    return { rival, likelyRival };
  }

  #add(from: number, to: number): void {
    const { start, topic, share } = this.#table;
    for (const known of this.#touched) this.#sums[known] = 0;
    this.#touched.length = 0;
    for (let place = from; place <= to; place++) {
      const word = this.#words[place] as number;
      if (word < 0) continue;
      for (let i = start[word] as number; i < (start[word + 1] as number); i++) {
        const at = topic[i] as number;
        const before = this.#sums[at] as number;
        if (before === 0) this.#touched.push(at);
        this.#sums[at] = before + (share[i] as number) / PER_BIT;
      }
    }
  }

  /** The stretch of the words that proves most for a topic, where each word that speaks of something else costs (Kadane). */
  best(topic: number, leastWords: number): Stretch | null {
    let best: Stretch | null = null;
    let sum = 0;
    let words = 0;
    let strongest = 0;
    let proof = 0;
    let from = 0;
    for (let place = 0; place < this.#words.length; place++) {
      const own = this.#bits(this.#words[place] as number, topic);
      if (sum <= 0) {
        sum = 0;
        words = 0;
        strongest = 0;
        proof = 0;
        from = place;
      }
      sum += own > 0 ? own : -OTHER_WORD;
      if (own <= 0) continue;
      words++;
      strongest = Math.max(strongest, own);
      proof += own;
      if (words >= leastWords && sum > (best?.bits ?? 0))
        best = { topic, from, to: place, proof, bits: sum, words, strongest };
    }
    return best;
  }

  #bits(word: number, wanted: number): number {
    if (word < 0) return 0;
    const { start, topic, share } = this.#table;
    for (let i = start[word] as number; i < (start[word + 1] as number); i++)
      if (topic[i] === wanted) return (share[i] as number) / PER_BIT;
    return 0;
  }
}
