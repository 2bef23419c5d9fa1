import { lowerBound } from '../lower-bound.ts';
import type { PageWords } from '../page-words.ts';
import type { Reading } from '../reading.ts';
import { textAfter } from '../reading-text.ts';
import { addToSentence, MOST_IN_SENTENCE } from './in-sentence.ts';
import type { Mention, SpeechMap } from './speech.ts';
import { SpeechVerbs } from './speech-verbs.ts';
import { type FullName, type NamedBeside, StrangerSearch } from './stranger.ts';

/** A person whom the text may name as the speaker of some words. */
export interface Attributed {
  readonly speaker: string;
  /** 1 if named beside the words; more as the subject of their verb, less the farther away. */
  readonly strength: number;
}

/** Words after a quotation within which the next sentence may name its speaker. */
const AFTER_QUOTATION = 8;
/** Paragraphs back in which the speaker may be named: for words without a name, and for words with a pronoun. */
const REACH = 2;
const PRONOUN_REACH = 5;

/** Strength of a speaker named as the subject right beside the verb; of one named near a verb of speech beside the words. */
export const SUBJECT = 1.2;
export const BESIDE = 1;
/** Of one named elsewhere in the same sentence; in an earlier sentence; in an earlier paragraph. */
export const SAME_SENTENCE = 0.8;
export const SENTENCE_BEFORE = 0.55;
const PARAGRAPH_BEFORE = 0.35;
/** Share of the strength of the likely subject that others named in its sentence get. */
const OBJECT_SHARE = 0.75;

/** Tells who speaks the words of one text. */
export class Attributor {
  readonly #reading: Reading;
  readonly #speech: SpeechMap;
  readonly #mentionsOf = new Map<number, Mention[]>();
  readonly #verbs: SpeechVerbs;
  /** Mentions of speakers, without persons spoken to; where each name ends, and its sentence. */
  readonly #tellers: readonly Mention[];
  readonly #ends: Int32Array;
  readonly #sentences: Int32Array;
  readonly #named: ReadonlySet<string>;
  readonly #strangers: StrangerSearch;

  constructor(reading: Reading, speech: SpeechMap, page: PageWords) {
    this.#reading = reading;
    this.#speech = speech;
    this.#strangers = new StrangerSearch(reading, page);
    this.#verbs = new SpeechVerbs(reading, speech);
    this.#named = new Set(speech.mentions.map(({ speaker }) => speaker));
    this.#tellers = speech.mentions.filter(({ isAddressed }) => !isAddressed);
    this.#ends = Int32Array.from(this.#tellers, ({ last }) => last);
    this.#sentences = Int32Array.from(this.#tellers, (teller) => reading.sentenceOf[teller.first] ?? 0);
    for (const mention of this.#tellers)
      addToSentence(this.#mentionsOf, reading.sentenceOf[mention.first] ?? 0, mention);
  }

  /** Does the text name the speaker anywhere, if only as the person spoken to? */
  names(speaker: string): boolean {
    return this.#named.has(speaker);
  }

  /** Possible speakers of tokens `first` to `last` (inclusive), each once, likeliest first. */
  of(first: number, last: number): Attributed[] {
    const { sentenceOf, paragraphOf } = this.#reading;
    const strengths = new Map<string, number>();
    const add = (speaker: string, strength: number): void => {
      strengths.set(speaker, Math.max(strengths.get(speaker) ?? 0, strength));
    };
    const turn = this.#speech.turnOf(paragraphOf[first] ?? 0);
    if (turn) add(turn, BESIDE);
    const end = this.#verbs.endOfTellers(last);
    for (let sentence = sentenceOf[first] ?? 0; sentence <= (sentenceOf[last] ?? 0); sentence++)
      for (const mention of this.#mentionsOf.get(sentence) ?? [])
        if (mention.first < end) add(mention.speaker, this.#strengthOf(mention, sentence));
    this.#beforeColon(first, add);
    // If a name before the words introduces them, the sentence after them does not.
    if (Math.max(0, ...strengths.values()) < BESIDE) this.#justAfter(last, add);
    const isOpen = strengths.size === 0 && this.#stranger(first, last) === null;
    const hasPronoun = this.#hasPronoun(first, last);
    if (isOpen || hasPronoun)
      this.#before(first, this.#endOfThose(first, hasPronoun), hasPronoun ? PRONOUN_REACH : REACH, add);
    return [...strengths]
      .map(([speaker, strength]) => ({ speaker, strength }))
      .sort((a, b) => b.strength - a.strength);
  }

  /** The full name of a person unknown to the bundle to whom the text attributes tokens `first` to `last`. */
  #stranger(first: number, last: number): FullName | null {
    for (const verb of [...this.#verbs.among(first, last), ...this.#verbsJustAfter(last)]) {
      const name = this.#speech.pronounVerbs.has(verb) ? null : this.#strangers.beside(verb);
      if (name) return name;
    }
    return null;
  }

  /** Whom the text names beside tokens `first` to `last`, known or unknown. `named`: the result of {@link of} for them. */
  beside(named: readonly Attributed[], first: number, last: number): NamedBeside | null {
    const top = named[0];
    if (top) return top.strength >= BESIDE ? { named: top.speaker } : null;
    const stranger = this.#stranger(first, last);
    return stranger && { named: null, stranger };
  }

  /**
   * How many tellers words may refer back to. A pronoun passes over a name right before it: “Opening talks with Suh, he argued”.
   */
  #endOfThose(first: number, hasPronoun: boolean): number {
    const sentence = this.#reading.sentenceOf[first] ?? 0;
    const named = this.#mentionsOf.get(sentence) ?? [];
    const passesOver = hasPronoun && named.some((mention) => this.#verbs.pronounFollows(mention, sentence));
    return passesOver ? lowerBound(this.#sentences, sentence) : lowerBound(this.#ends, first + 1);
  }

  /** Does a pronoun introduce speech in the sentences of these words? */
  #hasPronoun(first: number, last: number): boolean {
    return this.#verbs.among(first, last).some((verb) => this.#speech.pronounVerbs.has(verb));
  }

  #strengthOf(mention: Mention, sentence: number): number {
    if (this.#verbs.hasSubject(mention, sentence)) return SUBJECT;
    return this.#verbs.introduce(mention, sentence) ? BESIDE : SAME_SENTENCE;
  }

  /** “Chung put it in one sentence: …”: without a verb, a colon introduces speech, and the one named last before it speaks. */
  #beforeColon(first: number, add: (speaker: string, strength: number) => void): void {
    const { quoteOf, quotes, sentenceOf } = this.#reading;
    const before = (quotes[quoteOf[first] ?? -1]?.first ?? 0) - 1;
    const sentence = sentenceOf[before] ?? -1;
    if (this.#verbs.in(sentence).length > 0 || !textAfter(this.#reading, before).includes(':')) return;
    const teller = this.#mentionsOf.get(sentence)?.findLast((mention) => mention.last <= before + 1);
    if (teller) add(teller.speaker, BESIDE);
  }

  /** “….” Blinken said: the quotation ended with a full stop, so the name stands in a sentence of its own. */
  #justAfter(last: number, add: (speaker: string, strength: number) => void): void {
    const after = this.#afterQuotation(last);
    if (after === null) return;
    const sentence = this.#reading.sentenceOf[after] ?? 0;
    for (const mention of this.#mentionsOf.get(sentence) ?? []) {
      const close = mention.first >= after && mention.first <= after + AFTER_QUOTATION;
      if (close && this.#verbs.introduce(mention, sentence)) add(mention.speaker, BESIDE);
    }
  }

  #verbsJustAfter(last: number): number[] {
    const after = this.#afterQuotation(last);
    if (after === null) return [];
    const verbs = this.#verbs.in(this.#reading.sentenceOf[after] ?? 0);
    return verbs.filter((verb) => verb >= after && verb <= after + AFTER_QUOTATION);
  }

  /** The word after the quotation of a token, if its sentence may name the speaker. */
  #afterQuotation(token: number): number | null {
    const { paragraphOf, quoteOf, quotes, sentenceOf } = this.#reading;
    const quote = quoteOf[token] ?? -1;
    if (quote < 0) return null;
    const after = quotes[quote]?.last ?? token + 1;
    if (paragraphOf[after] !== paragraphOf[token]) return null;
    return this.#introducesItsOwn(after, sentenceOf[after] ?? 0) ? null : after;
  }

  /** Austin also said, “…”: the sentence after a quotation may introduce the next one. */
  #introducesItsOwn(after: number, sentence: number): boolean {
    const { sentenceOf, quoteOf, tokens } = this.#reading;
    for (let token = after; token < tokens.count && sentenceOf[token] === sentence; token++) {
      if ((quoteOf[token] ?? -1) >= 0) return true;
    }
    return false;
  }

  /**
   * Adds persons named before the words, whom a pronoun or no name may refer to. The first one in the sentence before is most
   * likely its subject and the speaker. `end`: how many tellers, in reading order, may be meant.
   */
  #before(first: number, end: number, reach: number, add: (speaker: string, strength: number) => void): void {
    const { sentenceOf, paragraphOf } = this.#reading;
    const latest = this.#tellers[end - 1];
    if (!latest) return;
    const back = (paragraphOf[first] ?? 0) - (paragraphOf[latest.first] ?? 0);
    if (back > reach) return;
    const sentence = sentenceOf[latest.first];
    const least = Math.max(0, end - MOST_IN_SENTENCE);
    let begin = end - 1;
    while (begin > least && sentenceOf[this.#tellers[begin - 1]?.first ?? 0] === sentence) begin--;
    const together = this.#tellers.slice(begin, end);
    const strength = back === 0 ? SENTENCE_BEFORE : PARAGRAPH_BEFORE;
    const subject = together.find((m) => this.#verbs.introduce(m, sentence ?? 0)) ?? together[0];
    for (const mention of together)
      add(mention.speaker, mention === subject ? strength : strength * OBJECT_SHARE);
  }

  /** Does a verb introduce speech in the sentences of these words, outside quotations? */
  hasSpeechVerb(first: number, last: number): boolean {
    return this.#verbs.among(first, last).length > 0;
  }
}
