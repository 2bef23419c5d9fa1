import { type Attributor, BESIDE, SAME_SENTENCE } from '../attribution/attribution.ts';
import { maySpeak } from '../attribution/may-speak.ts';
import type { Draft } from '../draft.ts';
import { quotedForm } from '../form.ts';
import { FUNCTION_WORD, NAME, NEGATION, weightOf } from '../index/match-index.ts';
import type { Knowledge } from '../knowledge.ts';
import type { PageWords } from '../page-words.ts';
import { MOST_WORDED, PlaceLimit } from '../place-limit.ts';
import type { Reading } from '../reading.ts';
import { StatementSentences } from '../statement-sentences.ts';
import { bitsOf, topicOf } from '../topics/topic-table.ts';
import { type Piece, piecesLeft, tokensIn } from './quoted-pieces.ts';
import { ShortWordings } from './short-wordings.ts';

/** Content words of a short quotation at most. Longer ones are found by pairs of words. */
const MOST_WORDS = 4;
/** Quotations examined at most: no article has a tenth as many, a hostile page may. */
const MOST_PIECES = 3000;
const REST_AFTER = 16;
/** Points that a short quotation and its context need to be linked. */
const ENOUGH = 3.6;
/** From points to a score: a short quotation is never as certain as a long one. */
const LEAST_SCORE = 0.35;
const SCORE_PER_POINT = 1 / 12;
const MOST_SCORE = 0.9;
/** Points for the quoted words: at most, and per bit of evidence. */
const MOST_FOR_WORDS = 2.6;
const PER_BIT = 0.14;
/** Points if an outlet of the bundle prints the same short quotation. */
const KNOWN_SHORT = 0.9;
const SPEAKER = 1.5;
const SPEAKER_FAR = 0.7;
const OTHER_SPEAKER = -2.5;
/** Points for other words of the statement around the quotation. */
const MOST_FOR_TOPIC = 2;
const PER_TOPIC_BIT = 0.12;
const NEARBY = 35;
/** Points if a cue of the statement matches in the same sentence. */
const CUED = 1.6;
/** Points if the article is known to carry the statement. */
const EXPECTED = 1.8;

/**
 * Finds short quotations (“ironclad”, “coercion and aggression”), which prove little by themselves. They are linked
 * only in quotation marks, and only if the speaker or the topic is near.
 */
export class ShortSearch {
  readonly #knowledge: Knowledge;
  readonly #reading: Reading;
  readonly #page: PageWords;
  readonly #attributor: Attributor;
  readonly #expected: ReadonlySet<number>;
  /** Statements for which a cue matched, by sentence. */
  readonly #cued: StatementSentences;
  readonly #wordings: ShortWordings;

  constructor(
    knowledge: Knowledge,
    reading: Reading,
    page: PageWords,
    attributor: Attributor,
    expected: ReadonlySet<number>,
  ) {
    this.#knowledge = knowledge;
    this.#reading = reading;
    this.#page = page;
    this.#attributor = attributor;
    this.#wordings = new ShortWordings(knowledge.index, page);
    this.#expected = expected;
    this.#cued = new StatementSentences(reading);
  }

  /** `worded`: the quotations found so far. What they have not taken of a quotation is examined by itself. */
  *find(worded: readonly Draft[], reported: readonly Draft[]): Generator<void, Draft[]> {
    for (const { statement, runs } of reported) for (const run of runs) this.#cued.add(statement, run);
    const drafts: Draft[] = [];
    const places = new PlaceLimit(MOST_WORDED);
    for (const [i, piece] of piecesLeft(this.#reading, worded, MOST_PIECES).entries()) {
      if (i % REST_AFTER === REST_AFTER - 1) yield;
      const best = this.#best(piece);
      if (best && places.take(best.statement)) drafts.push(best);
    }
    return drafts;
  }

  #best(piece: Piece): Draft | undefined {
    const content = this.#contentOf(piece);
    if (content.length === 0 || content.length > MOST_WORDS || this.#isName(content)) return undefined;
    const ranked = this.#wordings
      .statementsWith(content)
      .map((statement) => this.#weigh(statement, piece, content))
      .filter((draft) => draft !== null)
      .sort((a, b) => b.score - a.score || a.statement - b.statement);
    return ranked[0];
  }

  #contentOf(quote: Piece): number[] {
    return tokensIn(quote).filter(
      (token) => this.#page.word[token] !== -1 && !this.#is(token, FUNCTION_WORD),
    );
  }

  /** Does a "not" stand in the quoted words? */
  #negates(quote: Piece): boolean {
    return tokensIn(quote).some((token) => this.#is(token, NEGATION));
  }

  #is(token: number, classBit: number): boolean {
    return ((this.#page.classes[token] as number) & classBit) !== 0;
  }

  /** Is it only a name? A name in quotation marks is not a quotation. */
  #isName(content: readonly number[]): boolean {
    return content.length === 1 && this.#is(content[0] ?? 0, NAME);
  }

  #weigh(statement: number, quote: Piece, content: readonly number[]): Draft | null {
    const speaker = this.#knowledge.speakerOf[statement] ?? '';
    if (!maySpeak(speaker, this.#attributor, this.#knowledge)) return null;
    const wording = this.#wordings.closest(statement, content);
    if (!wording || this.#negates(quote) !== this.#wordings.negates(wording.number)) return null;
    const named = this.#attributor.of(quote.first, quote.last - 1);
    const own = named.find((n) => n.speaker === speaker);
    const other = named.find((n) => n.speaker !== speaker && n.strength >= BESIDE);
    const isExpected = this.#expected.has(statement);
    const topic = Math.min(MOST_FOR_TOPIC, PER_TOPIC_BIT * this.#topicBits(statement, quote));
    const bits = this.#wordings.bitsOf(content);
    const words = Math.min(MOST_FOR_WORDS, PER_BIT * bits);
    const cued = this.#cued.has(statement, [quote.first, quote.first]) ? CUED : 0;
    const points =
      words +
      forSpeaker(own?.strength, other !== undefined && !isExpected) +
      topic +
      cued +
      (wording.isWhole ? KNOWN_SHORT : 0) +
      (isExpected ? EXPECTED : 0);
    if (points < ENOUGH) return null;
    return {
      statement,
      wording: wording.number,
      form: quotedForm(this.#reading, quote.first, quote.last - 1, this.#knowledge.clauses),
      score: Math.min(MOST_SCORE, LEAST_SCORE + points * SCORE_PER_POINT),
      bits: bits + points,
      runs: [[quote.first, quote.last - 1]],
      attributed: own ? 'speaker' : other ? 'other' : 'unknown',
      named: own ? speaker : (named[0]?.speaker ?? null),
    };
  }

  /** Bits of evidence of words near the quotation, in its paragraph, for the topic of the statement. */
  #topicBits(statement: number, quote: Piece): number {
    const { paragraphOf, tokens } = this.#reading;
    const seen = new Set<number>();
    let bits = 0;
    const end = Math.min(tokens.count, quote.last + NEARBY);
    for (let token = Math.max(0, quote.first - NEARBY); token < end; token++) {
      if (token >= quote.first && token < quote.last) continue;
      if (paragraphOf[token] !== paragraphOf[quote.first]) continue;
      const hash = tokens.stem[token] as number;
      if (seen.has(hash) || this.#is(token, FUNCTION_WORD)) continue;
      seen.add(hash);
      bits += this.#topicBitsOf(statement, token);
    }
    return bits;
  }

  /** A word of the statement’s own wordings, else a word of the vocabulary of its reports. */
  #topicBitsOf(statement: number, token: number): number {
    const stem = this.#page.stem[token] as number;
    if (this.#wordings.has(statement, stem)) return weightOf(this.#knowledge.index, stem);
    const hash = this.#reading.tokens.stem[token] as number;
    return Math.max(
      0,
      ...this.#knowledge.topics.map((table) => bitsOf(table, hash, topicOf(table, statement))),
    );
  }
}

/** Points for the speaker, by how near he is named (undefined: not at all), or against him if somebody else is named. */
function forSpeaker(strength: number | undefined, isOthers: boolean): number {
  if (strength !== undefined) return strength >= SAME_SENTENCE ? SPEAKER : SPEAKER_FAR;
  return isOthers ? OTHER_SPEAKER : 0;
}
