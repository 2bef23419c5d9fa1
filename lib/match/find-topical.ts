import type { Attributor } from './attribution.ts';
import { denialOf } from './denial.ts';
import type { Draft } from './draft.ts';
import { CHARACTER, NEGATION } from './index/match-index.ts';
import type { Knowledge } from './knowledge.ts';
import type { PageWords } from './page-words.ts';
import { PlaceLimit } from './place-limit.ts';
import type { Reading } from './reading.ts';
import { placeOfReport } from './report-place.ts';
import type { SpeechMap } from './speech.ts';
import { type Ask, EvidenceBar, FEWEST_BITS } from './topics/evidence-bar.ts';
import { contentOf, type SentenceContent } from './topics/sentence-content.ts';
import { type Stretch, TopicScores } from './topics/topic-scores.ts';
import { bitsOf, type TopicTable } from './topics/topic-table.ts';

/** What a stretch of a sentence must share with the reports of a statement: words, and a lead over the next one. */
const WORDS = 3;
const LEAD = 1.4;
/** Characters of scripts without spaces overlap each other's pairs, and so prove less each. */
const CHARACTERS = 1.5;
/** Share of the likeliest speaker's strength that others need for their words to be thought of. */
const SHARE = 0.75;
/** Words before a stretch in which a "not" turns it round. */
const NEGATION_REACH = 3;
const SCORE = 0.5;
/** A statement reported this often is not looked for any more: a hostile page may report it without end. */
const MOST_PLACES = 12;
const REST_AFTER = 60;

/**
 * Reported speech by its vocabulary: a sentence attributed to a speaker whose words gather around one of his
 * statements and clearly not around another. Weaker than a cue; it stands only where nothing else does.
 */
export class TopicalSearch {
  readonly #knowledge: Knowledge;
  readonly #reading: Reading;
  readonly #page: PageWords;
  readonly #speech: SpeechMap;
  readonly #bar: EvidenceBar;
  /** By table. */
  readonly #scores: readonly TopicScores[];

  constructor(
    knowledge: Knowledge,
    reading: Reading,
    page: PageWords,
    attributor: Attributor,
    speech: SpeechMap,
  ) {
    const { mentions } = speech;
    this.#speech = speech;
    const present = new Set(mentions.map(({ speaker }) => speaker));
    this.#bar = new EvidenceBar(attributor, present, knowledge.collective);
    this.#knowledge = knowledge;
    this.#reading = reading;
    this.#page = page;
    this.#scores = knowledge.topics.map((table) => new TopicScores(table));
  }

  /** `taken` tells which tokens other matches hold already; these prove nothing more. */
  *find(taken: Uint8Array): Generator<void, Draft[]> {
    const drafts: Draft[] = [];
    const places = new PlaceLimit(MOST_PLACES);
    let seen = 0;
    for (const sentence of contentOf(this.#reading, this.#page, this.#speech, taken)) {
      if (sentence.content.length < WORDS) continue;
      if (++seen % REST_AFTER === 0) yield;
      for (const draft of this.#judge(sentence)) {
        if (places.isFull(draft.statement)) continue;
        places.add(draft.statement);
        drafts.push(draft);
      }
    }
    return drafts;
  }

  #judge(sentence: SentenceContent): Draft[] {
    const unquoted = sentence.content.filter((token) => this.#reading.quoteOf[token] === -1);
    const isQuoting = unquoted.length < sentence.content.length;
    for (const [i, table] of this.#knowledge.topics.entries()) {
      const scores = this.#scores[i] as TopicScores;
      const outside = this.#match(table, scores, sentence, unquoted, () => true);
      if (outside.length > 0) return outside;
      // Words in translation have no wording to be compared with.
      const isTranslated = (topic: number): boolean => table.quotable[topic] === 0;
      const inside = isQuoting ? this.#match(table, scores, sentence, sentence.content, isTranslated) : [];
      if (inside.length > 0) return inside;
    }
    return [];
  }

  /** What some of a sentence's words report of the topics that may be thought of. */
  #match(
    table: TopicTable,
    scores: TopicScores,
    sentence: SentenceContent,
    content: readonly number[],
    mayBe: (topic: number) => boolean,
  ): Draft[] {
    const stems = content.map((token) => this.#stem(token));
    const scale = this.#scaleOf(content);
    // Most sentences speak of nothing: who is named in them is not asked.
    const topics = scores.read(stems, FEWEST_BITS * scale).filter(mayBe);
    if (topics.length === 0) return [];
    const ask = this.#bar.at(sentence.first, sentence.last, scale);
    return this.#stretches(table, scores, topics, ask)
      .filter((stretch) => !this.#isTurnedRound(table, stretch, content))
      .map((stretch) => this.#toDraft(table, stretch, content, ask));
  }

  #toDraft(table: TopicTable, stretch: Stretch, content: readonly number[], ask: Ask): Draft {
    const statement = table.statement[stretch.topic] as number;
    const words = content.slice(stretch.from, stretch.to + 1);
    return {
      ...placeOfReport(this.#reading, words, words[0] as number, words[words.length - 1] as number),
      statement,
      wording: -1,
      score: Math.min(0.75, SCORE + stretch.bits / 100),
      bits: 2,
      attributed: ask.strengthOf(this.#speakerOf(table, stretch.topic)) > 0 ? 'speaker' : 'unknown',
      named: this.#knowledge.speakerOf[statement] ?? null,
    };
  }

  /** The stretches of a sentence that speak of topics, each of one and clearly of no other. */
  #stretches(table: TopicTable, scores: TopicScores, topics: readonly number[], ask: Ask): Stretch[] {
    const found: Stretch[] = [];
    const candidates = topics
      .flatMap((topic) => scores.best(topic, WORDS * ask.scale) ?? [])
      .filter(({ topic, bits }) => bits >= ask.bitsOf(this.#speakerOf(table, topic)))
      .sort((a, b) => b.bits - a.bits || a.topic - b.topic);
    for (const candidate of candidates) {
      if (found.some(({ from, to }) => candidate.from <= to && from <= candidate.to)) continue;
      if (!this.#hasRival(table, scores, candidate, ask)) found.push(candidate);
    }
    return found;
  }

  /** Do the same words speak nearly as much of what another speaker said who is as likely, or of another statement of the same? */
  #hasRival(table: TopicTable, scores: TopicScores, candidate: Stretch, { strengthOf }: Ask): boolean {
    const strength = strengthOf(this.#speakerOf(table, candidate.topic));
    let own = 0;
    let theirs = 0;
    scores.eachIn(candidate, (topic, bits) => {
      if (topic === candidate.topic) own = bits;
      else if (bits > theirs && strengthOf(this.#speakerOf(table, topic)) >= SHARE * strength) theirs = bits;
    });
    return LEAD * theirs > own;
  }

  #speakerOf(table: TopicTable, topic: number): string {
    return this.#knowledge.speakerOf[table.statement[topic] as number] ?? '';
  }

  #stem(token: number): number {
    return this.#reading.tokens.stem[token] as number;
  }

  #scaleOf(content: readonly number[]): number {
    const characters = content.filter((token) => ((this.#page.classes[token] as number) & CHARACTER) !== 0);
    return 2 * characters.length > content.length ? CHARACTERS : 1;
  }

  /** A denial, or a "not" among or right before the words, that reports of the statement do not have. */
  #isTurnedRound(table: TopicTable, { topic, from, to }: Stretch, content: readonly number[]): boolean {
    const { sentenceOf } = this.#reading;
    const first = content[from] as number;
    const last = content[to] as number;
    const isOwn = (token: number): boolean => bitsOf(table, this.#stem(token), topic) > 0;
    const denial = denialOf(this.#speech, this.#reading, first, last);
    if (denial >= 0 && !isOwn(denial)) return true;
    if (table.negates[topic] === 1) return false;
    for (let token = Math.max(0, first - NEGATION_REACH); token <= last; token++) {
      if (this.#page.word[token] === -1 || ((this.#page.classes[token] as number) & NEGATION) === 0) continue;
      if (sentenceOf[token] === sentenceOf[first] && !isOwn(token)) return true;
    }
    return false;
  }
}
