import type { Attributor } from './attribution.ts';
import { clauseOf } from './clause.ts';
import type { Draft } from './draft.ts';
import { FUNCTION_WORD, NEGATION } from './index/match-index.ts';
import { Kin } from './kin.ts';
import type { Knowledge } from './knowledge.ts';
import type { PageWords } from './page-words.ts';
import type { Reading } from './reading.ts';
import type { Mention } from './speech.ts';
import type { TopicWords } from './topics.ts';

/** What a sentence must share with a statement: words, bits, share of its own words, and lead over the next one. */
const WORDS = 3;
const BITS = 8;
const DENSITY = 0.3;
const LEAD = 1.25;
const MOST_BITS = 5;
/** How sure the attribution must be. */
const NAMED = 0.8;
/** A synonym of a topic's word. */
const KIN_SHARE = 0.6;
const SCORE = 0.52;
const REST_AFTER = 60;

interface Sentence {
  readonly first: number;
  readonly last: number;
  /** Tokens outside quotations that carry meaning. */
  readonly content: readonly number[];
}

interface Candidate {
  readonly statement: number;
  readonly bits: number;
  readonly tokens: readonly number[];
}

/**
 * Reported speech by its vocabulary: a sentence attributed to a speaker whose words gather around one of his
 * statements and clearly not around another. Weaker than a cue; it stands only where nothing else does.
 */
export class TopicalSearch {
  readonly #knowledge: Knowledge;
  readonly #reading: Reading;
  readonly #page: PageWords;
  readonly #attributor: Attributor;
  readonly #kin: Kin;
  /** Tokens of speakers' names: whose words they are, not what they are about. */
  readonly #names = new Set<number>();

  constructor(
    knowledge: Knowledge,
    reading: Reading,
    page: PageWords,
    attributor: Attributor,
    mentions: readonly Mention[],
  ) {
    for (const { first, last } of mentions)
      for (let token = first; token < last; token++) this.#names.add(token);
    this.#knowledge = knowledge;
    this.#reading = reading;
    this.#page = page;
    this.#attributor = attributor;
    this.#kin = new Kin(knowledge.index);
  }

  /** `taken` tells which tokens other matches hold already; their sentences are left alone. */
  *find(taken: Uint8Array): Generator<void, Draft[]> {
    const drafts: Draft[] = [];
    let seen = 0;
    for (const sentence of this.#sentences(taken)) {
      if (++seen % REST_AFTER === 0) yield;
      const draft = this.#judge(sentence);
      if (draft) drafts.push(draft);
    }
    return drafts;
  }

  *#sentences(taken: Uint8Array): Generator<Sentence> {
    const { tokens, sentenceOf, quoteOf, reports } = this.#reading;
    for (let first = 0; first < tokens.count; ) {
      let last = first;
      while (last + 1 < tokens.count && sentenceOf[last + 1] === sentenceOf[first]) last++;
      const content: number[] = [];
      let free = reports[tokens.block[first] ?? 0] ?? true;
      for (let token = first; token <= last; token++) {
        if (taken[token] === 1) free = false;
        const isContent =
          this.#page.word[token] !== -1 && ((this.#page.classes[token] as number) & FUNCTION_WORD) === 0;
        if (isContent && quoteOf[token] === -1 && !this.#names.has(token)) content.push(token);
      }
      if (free && content.length >= WORDS) yield { first, last, content };
      first = last + 1;
    }
  }

  #judge({ first, last, content }: Sentence): Draft | null {
    const named = this.#attributor.of(first, last).filter(({ strength }) => strength >= NAMED);
    const speaker = named[0]?.speaker;
    if (speaker === undefined || named[1]?.strength === named[0]?.strength) return null;
    if (!this.#attributor.hasSpeechVerb(first, last)) return null;
    const [best, next] = this.#rank(speaker, content);
    if (!best || best.bits < BITS || best.tokens.length < WORDS) return null;
    if (best.tokens.length < DENSITY * content.length || best.bits < LEAD * (next?.bits ?? 0)) return null;
    if (this.#negates(first, last) && !this.#statementNegates(best.statement)) return null;
    const from = Math.min(...best.tokens);
    const to = Math.max(...best.tokens);
    return {
      statement: best.statement,
      wording: -1,
      form: 'indirect',
      score: Math.min(0.7, SCORE + best.bits / 100),
      bits: 2,
      runs: [clauseOf(this.#reading, from, to)],
      core: [from, to],
      attributed: 'speaker',
      named: speaker,
    };
  }

  /** The statements of a speaker by the evidence in the words, best first. */
  #rank(speaker: string, content: readonly number[]): Candidate[] {
    const own = this.#knowledge.topicsOf(speaker);
    const stems = this.#reading.tokens.stem;
    const shares = new Map<number, number[]>();
    for (const token of content) {
      const stem = stems[token] as number;
      if (!shares.has(stem))
        shares.set(
          stem,
          own.map(({ words }) => this.#share(token, words)),
        );
    }
    const candidates = own.map(({ statement }, i): Candidate => {
      const seen = new Set<number>();
      const tokens: number[] = [];
      let bits = 0;
      for (const token of content) {
        const stem = stems[token] as number;
        const of = shares.get(stem) ?? [];
        const share = of[i] ?? 0;
        if (share === 0 || seen.has(stem)) continue;
        seen.add(stem);
        tokens.push(token);
        const frequency = of.reduce((sum, value) => sum + value, 0);
        bits += share * Math.min(MOST_BITS, Math.log2((own.length + 1) / Math.max(1, frequency)));
      }
      return { statement, bits, tokens };
    });
    return candidates.sort((a, b) => b.bits - a.bits || a.statement - b.statement).slice(0, 2);
  }

  /** How far a word speaks of a topic: itself, or by a synonym. */
  #share(token: number, { byHash, byNumber }: TopicWords): number {
    const own = byHash.get(this.#reading.tokens.stem[token] as number);
    if (own !== undefined) return own;
    const number = this.#page.stem[token] as number;
    if (number === 0) return 0;
    const kin = this.#kin.all(number).map((other) => byNumber.get(other) ?? 0);
    return KIN_SHARE * Math.max(0, ...kin);
  }

  #negates(first: number, last: number): boolean {
    for (let token = first; token <= last; token++) {
      if (this.#page.word[token] !== -1 && ((this.#page.classes[token] as number) & NEGATION) !== 0)
        return true;
    }
    return false;
  }

  #statementNegates(statement: number): boolean {
    return /\b(?:no|not|never|without|nor|neither|cannot)\b|n't/i.test(this.#knowledge.aboutText(statement));
  }
}
