import { hashPair } from '../../text/hash.ts';
import { startsOf } from '../index/container.ts';

/** A report: its words by number, each once, and its topic. */
export interface TopicExample {
  readonly words: Uint32Array;
  readonly topic: number;
}

/** Evidence of words: word → its run in `topic` and `nats`. */
export interface TopicWeights {
  readonly start: Uint32Array;
  readonly topic: Uint16Array;
  readonly nats: Float64Array;
}

/** Rounds over all examples. */
const ROUNDS = 24;
const RATE = 0.8;
/** Starting value of the sums of squares: keeps the first steps small. */
const CAUTION = 0.05;

/** In each round another half of an example's words is hidden, because a stretch of a sentence has fewer words than a report. */
const isHidden = (word: number, example: number, round: number): boolean =>
  (hashPair(hashPair(word, example), round) & 1) === 1;

/**
 * Learns the evidence of words for topics: weights, none below 0, by whose sums examples are told apart (multinomial
 * logistic regression in steps of AdaGrad, Duchi et al., JMLR 12, 2011; hidden words as in Srivastava et al., JMLR 15,
 * 2014). A word has evidence only for topics whose reports contain it. The same examples give the same weights.
 */
export function trainTopics(examples: readonly TopicExample[], words: number, topics: number): TopicWeights {
  const weights = emptyWeights(examples, words);
  const squares = new Float64Array(weights.nats.length).fill(CAUTION);
  const chances = new Chances(weights, topics);
  const worth = worthOf(examples, topics);
  for (let round = 0; round < ROUNDS; round++) {
    for (const at of shuffled(examples.length, round)) {
      const { words: all, topic } = examples[at] as TopicExample;
      const seen = all.filter((word) => !isHidden(word, at, round));
      chances.of(seen);
      for (const word of seen) correct(weights, squares, chances, word, topic, worth[topic] as number);
    }
  }
  return weights;
}

/** Raises the weight of a word for the topic of its example, and lowers it for others that seemed likely. */
function correct(
  { start, topic, nats }: TopicWeights,
  squares: Float64Array,
  chances: Chances,
  word: number,
  right: number,
  worth: number,
): void {
  for (let i = start[word] as number; i < (start[word + 1] as number); i++) {
    const at = topic[i] as number;
    // Nothing can be taken from a weight that is 0: that is most of them.
    if (nats[i] === 0 && at !== right) continue;
    const slope = worth * (chances.share(at) - (at === right ? 1 : 0));
    const square = (squares[i] as number) + slope * slope;
    squares[i] = square;
    nats[i] = Math.max(0, (nats[i] as number) - (RATE * slope) / Math.sqrt(square));
  }
}

/** Probabilities of topics given some words. Topics without any evidence are all equally likely. */
class Chances {
  readonly #weights: TopicWeights;
  /** Topic → the evidence for it, then its probability; 0 if it has no evidence. */
  readonly #shares: Float64Array;
  #rest = 0;
  readonly #touched: number[] = [];

  constructor(weights: TopicWeights, topics: number) {
    this.#weights = weights;
    this.#shares = new Float64Array(topics);
  }

  of(words: Uint32Array): void {
    const { start, topic, nats } = this.#weights;
    for (const known of this.#touched) this.#shares[known] = 0;
    this.#touched.length = 0;
    for (const word of words) {
      for (let i = start[word] as number; i < (start[word + 1] as number); i++) {
        if (nats[i] === 0) continue;
        const at = topic[i] as number;
        if (this.#shares[at] === 0) this.#touched.push(at);
        this.#shares[at] = (this.#shares[at] as number) + (nats[i] as number);
      }
    }
    this.#normalise();
  }

  #normalise(): void {
    const most = this.#touched.reduce((most, at) => Math.max(most, this.#shares[at] as number), 0);
    let sum = (this.#shares.length - this.#touched.length) * Math.exp(-most);
    for (const at of this.#touched) {
      this.#shares[at] = Math.exp((this.#shares[at] as number) - most);
      sum += this.#shares[at] as number;
    }
    for (const at of this.#touched) this.#shares[at] = (this.#shares[at] as number) / sum;
    this.#rest = Math.exp(-most) / sum;
  }

  /** The probability of a topic. */
  share(topic: number): number {
    return (this.#shares[topic] as number) || this.#rest;
  }
}

/** Zero weights for each word and each topic whose reports contain it. */
function emptyWeights(examples: readonly TopicExample[], words: number): TopicWeights {
  const met = Array.from({ length: words }, () => new Set<number>());
  for (const { words: own, topic } of examples) for (const word of own) met[word]?.add(topic);
  const lists = met.map((topics) => [...topics].sort((a, b) => a - b));
  const topic = Uint16Array.from(lists.flat());
  return { start: Uint32Array.from(startsOf(lists)), topic, nats: new Float64Array(topic.length) };
}

/** The numbers below `count` in a pseudo-random order, the same each time. */
function shuffled(count: number, round: number): number[] {
  const numbers = Array.from({ length: count }, (_, i) => i);
  const keys = numbers.map((number) => hashPair(number, round));
  return numbers.sort((a, b) => (keys[a] as number) - (keys[b] as number));
}

/** The weight of an example, by topic: less the more examples the topic has. */
function worthOf(examples: readonly TopicExample[], topics: number): Float64Array {
  const sizes = new Float64Array(topics);
  for (const { topic } of examples) sizes[topic] = (sizes[topic] as number) + 1;
  const mean = examples.length / topics;
  return sizes.map((size) => Math.sqrt(mean / Math.max(1, size)));
}
