import { type Attributor, BESIDE } from '../attribution.ts';
import { CHARACTER } from '../index/match-index.ts';
import type { Knowledge } from '../knowledge.ts';
import type { PageWords } from '../page-words.ts';
import type { Reading } from '../reading.ts';
import type { SentenceContent } from './sentence-content.ts';
import { type Stretch, TopicScores } from './topic-scores.ts';
import type { TopicTable } from './topic-table.ts';
import type { ReportSigns } from './weigh-report.ts';

/** A stretch of a sentence that may report the statement of its topic. */
export interface ReportCandidate {
  readonly stretch: Stretch;
  readonly signs: ReportSigns;
}

/** Words of a stretch that must speak of its statement, and the bits without which nothing is ever enough. */
const WORDS = 2;
const BITS = 8;
/** Share of a speaker's strength that another needs to be as likely. */
const AS_LIKELY = 0.75;

/** Finds in sentences of one text the stretches whose words gather around a statement, by one table of topics. */
export class ReportCandidates {
  readonly table: TopicTable;
  readonly #knowledge: Knowledge;
  readonly #reading: Reading;
  readonly #page: PageWords;
  readonly #attributor: Attributor;
  readonly #scores: TopicScores;

  constructor(
    table: TopicTable,
    knowledge: Knowledge,
    reading: Reading,
    page: PageWords,
    attributor: Attributor,
  ) {
    this.table = table;
    this.#knowledge = knowledge;
    this.#reading = reading;
    this.#page = page;
    this.#attributor = attributor;
    this.#scores = new TopicScores(table);
  }

  /**
   * Those in some of a sentence's tokens; for each topic that may be thought of the stretch that proves most. Rivals, which cost
   * most, are counted only where the other signs are worth it.
   */
  in(
    { first, last }: SentenceContent,
    content: readonly number[],
    mayBe: (topic: number) => boolean,
    isWorth: (signs: ReportSigns) => boolean,
  ): ReportCandidate[] {
    const stems = content.map((token) => this.#reading.tokens.stem[token] as number);
    // Most sentences speak of nothing: who is named in them is not asked.
    const topics = this.#scores
      .read(stems, BITS)
      .filter(({ topic }) => this.#maySpeak(topic) && mayBe(topic));
    if (topics.length === 0) return [];
    const isCharacters = this.#isCharacters(content);
    const named = this.#attributor.of(first, last);
    const strengthOf = (topic: number): number =>
      named.find(({ speaker }) => speaker === this.#speakerOf(topic))?.strength ?? 0;
    return topics
      .flatMap(({ topic, lead }) => {
        const stretch = this.#scores.best(topic, WORDS);
        return stretch ? [{ stretch, lead }] : [];
      })
      .flatMap(({ stretch, lead }) => {
        const strength = strengthOf(stretch.topic);
        const { words, strongest, proof } = stretch;
        const unrivalled: ReportSigns = {
          words,
          strongest,
          bits: proof,
          rival: 0,
          likelyRival: 0,
          sentenceLead: lead,
          cover: (stretch.to - stretch.from + 1) / content.length,
          strength,
          isOtherNamed: (named[0]?.strength ?? 0) >= BESIDE,
          isCharacters,
        };
        if (!isWorth(unrivalled)) return [];
        const rivals = this.#scores.rivals(stretch, (topic) => strengthOf(topic) >= AS_LIKELY * strength);
        return { stretch, signs: { ...unrivalled, ...rivals } };
      });
  }

  /** A topic of a statement whose speaker the text names, or need not name. */
  #maySpeak(topic: number): boolean {
    const speaker = this.#speakerOf(topic);
    return this.#attributor.names(speaker) || this.#knowledge.collective.has(speaker);
  }

  #speakerOf(topic: number): string {
    return this.#knowledge.speakerOf[this.table.statement[topic] as number] ?? '';
  }

  #isCharacters(content: readonly number[]): boolean {
    const characters = content.filter((token) => ((this.#page.classes[token] as number) & CHARACTER) !== 0);
    return 2 * characters.length > content.length;
  }
}
