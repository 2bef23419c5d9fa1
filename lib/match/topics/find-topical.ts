import type { Attributor } from '../attribution/attribution.ts';
import type { SpeechMap } from '../attribution/speech.ts';
import type { NamedBeside } from '../attribution/stranger.ts';
import type { Claimed } from '../claimed.ts';
import type { Draft } from '../draft.ts';
import { type Expected, isExpectedIn } from '../expected.ts';
import type { Knowledge } from '../knowledge.ts';
import type { PageWords } from '../page-words.ts';
import { MOST_REPORTED, PlaceLimit } from '../place-limit.ts';
import type { Reading } from '../reading.ts';
import { placeOfReport } from '../report-place.ts';
import { type ReportCandidate, ReportCandidates } from './report-candidates.ts';
import { contentOf, type SentenceContent, type TokenRun } from './sentence-content.ts';
import { isToldOfOthers } from './told-of-others.ts';
import { bitsOf, type TopicTable } from './topic-table.ts';
import { TurnedRound } from './turned-round.ts';
import { weighReport } from './weigh-report.ts';

interface Weighed extends ReportCandidate {
  readonly logOdds: number;
}

/**
 * Log odds from which a stretch counts as a report. Below 0, because half of the false matches on labelled pages are
 * reports that nobody labelled.
 */
const ENOUGH = -0.2;
/** The same inside a report found by a cue: words among its terms mostly belong to that report. */
const ENOUGH_IN_REPORT = 0.8;
/** The same for unquoted words of a sentence that quotes: they are mostly about the quotation. */
const ENOUGH_AROUND = 0.1;
/** Log odds added where the statement is expected. */
const EXPECTED = 3;
/** Highest score of a report found by vocabulary. */
const MOST_SCORE = 0.75;
const REST_AFTER = 16;

/**
 * Finds reported speech by its vocabulary: sentences attributed to a speaker whose words point to one of his statements
 * and clearly to no other. Weaker evidence than a cue, used only where nothing else was found.
 */
export class TopicalSearch {
  readonly #knowledge: Knowledge;
  readonly #reading: Reading;
  readonly #page: PageWords;
  readonly #speech: SpeechMap;
  readonly #turned: TurnedRound;
  readonly #claimed: Claimed;
  readonly #expected: Expected;
  /** By table. */
  readonly #candidates: readonly ReportCandidates[];

  constructor(
    knowledge: Knowledge,
    reading: Reading,
    page: PageWords,
    attributor: Attributor,
    speech: SpeechMap,
    claimed: Claimed,
    expected: Expected,
  ) {
    this.#knowledge = knowledge;
    this.#reading = reading;
    this.#page = page;
    this.#speech = speech;
    this.#claimed = claimed;
    this.#expected = expected;
    this.#turned = new TurnedRound(knowledge, reading);
    this.#candidates = knowledge.topics.map(
      (table) => new ReportCandidates(table, knowledge, reading, page, attributor, expected),
    );
  }

  *find(): Generator<void, Draft[]> {
    const drafts: Draft[] = [];
    if (this.#candidates.length === 0) return drafts;
    const places = new PlaceLimit(MOST_REPORTED);
    let seen = 0;
    for (const sentence of contentOf(this.#reading, this.#page, this.#speech, this.#claimed.proves)) {
      if (++seen % REST_AFTER === 0) yield;
      for (const draft of this.#judge(sentence)) if (places.take(draft.statement)) drafts.push(draft);
    }
    return drafts;
  }

  #judge(sentence: SentenceContent): Draft[] {
    for (const candidates of this.#candidates) {
      const drafts = this.#judgeBy(candidates, sentence);
      if (drafts.length > 0) return drafts;
    }
    return [];
  }

  /**
   * Reports by one table: first by all words, including quotations that were not found by their words; then by the
   * words outside quotation marks alone.
   */
  #judgeBy(candidates: ReportCandidates, sentence: SentenceContent): Draft[] {
    const { content } = sentence;
    const unquoted = content.filter((token) => this.#reading.quoteOf[token] === -1);
    const enough = this.#isQuoting(sentence) ? ENOUGH_AROUND : ENOUGH;
    const outside = this.#match(candidates, sentence, unquoted, ({ logOdds }) => logOdds >= enough);
    if (unquoted.length === content.length) return outside;
    const across = this.#match(candidates, sentence, content, ({ logOdds }) => logOdds >= ENOUGH);
    const told = new Set(across.map(({ statement }) => statement));
    return [...across, ...outside.filter(({ statement }) => !told.has(statement))];
  }

  /** Does the sentence quote anything, found or not? */
  #isQuoting({ first, last }: SentenceContent): boolean {
    const { quoteOf } = this.#reading;
    for (let token = first; token <= last; token++) if ((quoteOf[token] as number) >= 0) return true;
    return false;
  }

  /** Is any word of a run in a report found by a cue? */
  #isInReport({ first, last }: TokenRun): boolean {
    return this.#claimed.isReport.subarray(first, last + 1).includes(1);
  }

  /** The reports in some words of a sentence, by one table: the likeliest one, then others to its left and right. */
  #match(
    candidates: ReportCandidates,
    sentence: SentenceContent,
    content: readonly number[],
    isEnough: (weighed: Weighed) => boolean,
    whole = content.length,
  ): Draft[] {
    const { table } = candidates;
    const likeliest = candidates
      .in(sentence, content, whole)
      .map((candidate): Weighed => ({ ...candidate, logOdds: this.#weigh(table, candidate, content) }))
      .filter((weighed) => isEnough(weighed))
      .filter(({ stretch, logOdds }) => {
        const run = { first: content[stretch.from] as number, last: content[stretch.to] as number };
        return (
          (logOdds >= ENOUGH_IN_REPORT || !this.#isInReport(run)) &&
          !this.#turned.has(table, stretch, content) &&
          !isToldOfOthers(table, stretch.topic, this.#speech, this.#reading, run, sentence)
        );
      })
      .sort((a, b) => b.logOdds - a.logOdds || a.stretch.topic - b.stretch.topic)[0];
    if (!likeliest) return [];
    const { from, to } = likeliest.stretch;
    const beside = [content.slice(0, from), content.slice(to + 1)];
    const isOther = (weighed: Weighed): boolean =>
      weighed.stretch.topic !== likeliest.stretch.topic && isEnough(weighed);
    const [before = [], after = []] = beside.map((part) =>
      this.#match(candidates, sentence, part, isOther, whole),
    );
    return [...before, this.#toDraft(table, likeliest, content), ...after];
  }

  #weigh(table: TopicTable, { stretch, signs }: ReportCandidate, content: readonly number[]): number {
    const statement = table.statement[stretch.topic] as number;
    const block = this.#reading.tokens.block[content[stretch.from] as number] ?? 0;
    return weighReport(signs) + (isExpectedIn(this.#expected, statement, block) ? EXPECTED : 0);
  }

  #toDraft(
    table: TopicTable,
    { stretch, signs, logOdds, beside }: Weighed,
    content: readonly number[],
  ): Draft {
    const statement = table.statement[stretch.topic] as number;
    const words = content.slice(stretch.from, stretch.to + 1);
    return {
      ...placeOfReport(
        this.#reading,
        this.#speech,
        this.#knowledge.clauses,
        words,
        words[0] as number,
        words[words.length - 1] as number,
      ),
      statement,
      telling: words.filter(
        (token) => bitsOf(table, this.#reading.tokens.stem[token] as number, stretch.topic) > 0,
      ),
      wording: -1,
      score: MOST_SCORE / (1 + Math.exp(-logOdds)),
      bits: 2,
      ...this.#attribute(statement, signs.strength, beside),
    };
  }

  /** To whom the text attributes the words. An institution speaks through people, so a person named does not count against it. */
  #attribute(
    statement: number,
    strength: number,
    beside: NamedBeside | null,
  ): Pick<Draft, 'attributed' | 'named' | 'stranger'> {
    const speaker = this.#knowledge.speakerOf[statement] ?? '';
    if (strength > 0) return { attributed: 'speaker', named: speaker };
    if (!beside || this.#knowledge.collective.has(speaker)) return { attributed: 'unknown', named: null };
    return { attributed: 'other', ...beside };
  }
}
