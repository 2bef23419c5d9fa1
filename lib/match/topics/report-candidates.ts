import type { Attributor } from '../attribution/attribution.ts';
import { maySpeak } from '../attribution/may-speak.ts';
import type { NamedBeside } from '../attribution/stranger.ts';
import type { Expected } from '../expected.ts';
import { CHARACTER } from '../index/match-index.ts';
import type { Knowledge } from '../knowledge.ts';
import type { PageWords } from '../page-words.ts';
import type { Reading } from '../reading.ts';
import { OtherYears } from './other-year.ts';
import type { SentenceContent } from './sentence-content.ts';
import { type Stretch, TopicScores } from './topic-scores.ts';
import type { TopicTable } from './topic-table.ts';
import type { ReportSigns } from './weigh-report.ts';

/** A stretch of a sentence that may report a statement. */
export interface ReportCandidate {
  readonly stretch: Stretch;
  readonly signs: ReportSigns;
  /** Who is named beside the words: the statement's speaker, another person, or nobody. */
  readonly beside: NamedBeside | null;
}

/** Words that a stretch must have of its statement's vocabulary, and bits of evidence below which no stretch is accepted. */
const WORDS = 2;
const BITS = 10;
/** Topics of a sentence that are examined: those with most evidence. The right one is hardly ever the third. */
const MOST_TOPICS = 6;
/** Share of the speaker's strength from which another speaker counts as equally likely. */
const AS_LIKELY = 0.75;

/** Finds the stretches of sentences that may report a statement, by one table of topics. */
export class ReportCandidates {
  readonly table: TopicTable;
  readonly #knowledge: Knowledge;
  readonly #reading: Reading;
  readonly #page: PageWords;
  readonly #attributor: Attributor;
  readonly #scores: TopicScores;
  readonly #otherYears: OtherYears;
  /** Topic → 1 if its statement is expected, or the text names its speaker, or need not, and is not known to lack it. */
  readonly #maySpeak: Uint8Array;

  constructor(
    table: TopicTable,
    knowledge: Knowledge,
    reading: Reading,
    page: PageWords,
    attributor: Attributor,
    { places, only }: Pick<Expected, 'places' | 'only'>,
  ) {
    this.table = table;
    this.#knowledge = knowledge;
    this.#reading = reading;
    this.#page = page;
    this.#attributor = attributor;
    this.#scores = new TopicScores(table);
    this.#otherYears = new OtherYears(table, reading);
    this.#maySpeak = Uint8Array.from(table.statement, (statement, topic) =>
      Number(
        (only?.has(statement) ?? true) &&
          (places.has(statement) || maySpeak(this.#speakerOf(topic), attributor, knowledge)),
      ),
    );
  }

  /**
   * The candidates in some tokens of a sentence, for each topic the stretch with most evidence. `whole`: number of
   * content tokens of the sentence.
   */
  in(
    { first, last }: SentenceContent,
    content: readonly number[],
    whole = content.length,
  ): ReportCandidate[] {
    const stems = content.map((token) => this.#reading.tokens.stem[token] as number);
    // Most sentences have no topic: then attribution is not needed.
    const topics = this.#scores
      .read(stems, BITS, this.#otherYears.at(first))
      .filter(({ topic }) => this.#maySpeak[topic] === 1)
      .sort((a, b) => b.lead - a.lead)
      .slice(0, MOST_TOPICS);
    if (topics.length === 0) return [];
    const isCharacters = this.#isCharacters(content);
    const named = this.#attributor.of(first, last);
    const beside = this.#attributor.beside(named, first, last);
    const strengths = new Map(named.map(({ speaker, strength }) => [speaker, strength]));
    const strengthOf = (topic: number): number => strengths.get(this.#speakerOf(topic)) ?? 0;
    const stretches = this.#scores.stretches(
      topics.map(({ topic }) => topic),
      WORDS,
    );
    return topics.flatMap(({ topic, lead }, i) => {
      const stretch = stretches[i];
      if (!stretch) return [];
      const strength = strengthOf(topic);
      const { rival, likelyRival } = this.#scores.rivals(
        stretch,
        (other) => strengthOf(other) >= AS_LIKELY * strength,
      );
      const { words, strongest, proof: bits } = stretch;
      const cover = (stretch.to - stretch.from + 1) / whole;
      const told = { words, strongest, bits, rival, likelyRival, sentenceLead: lead, cover };
      return { stretch, signs: { ...told, strength, isOtherNamed: beside !== null, isCharacters }, beside };
    });
  }

  #speakerOf(topic: number): string {
    return this.#knowledge.speakerOf[this.table.statement[topic] as number] ?? '';
  }

  #isCharacters(content: readonly number[]): boolean {
    const characters = content.filter((token) => ((this.#page.classes[token] as number) & CHARACTER) !== 0);
    return 2 * characters.length > content.length;
  }
}
