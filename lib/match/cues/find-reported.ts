import type { Attributed, Attributor } from '../attribution/attribution.ts';
import { maySpeak } from '../attribution/may-speak.ts';
import type { SpeechMap } from '../attribution/speech.ts';
import { type Run, sentenceAround } from '../clause.ts';
import { lastThatTurns } from '../denial.ts';
import type { Draft } from '../draft.ts';
import { type Expected, isExpectedIn } from '../expected.ts';
import type { Knowledge } from '../knowledge.ts';
import { MOST_REPORTED, PlaceLimit } from '../place-limit.ts';
import type { Reading } from '../reading.ts';
import { placeOfReport } from '../report-place.ts';
import { negationsBetween } from '../topics/negated.ts';
import { isToldOfOthers } from '../topics/told-of-others.ts';
import { topicOf } from '../topics/topic-table.ts';
import { TurnedRound } from '../topics/turned-round.ts';
import { tokensIn } from '../words/quoted-pieces.ts';
import { type CueHit, CueSearch } from './cue-search.ts';
import { type CueTable, IN_QUOTATION, NEEDS_SPEAKER } from './cue-table.ts';

/** One place where a cue is complete. */
interface Report {
  readonly statement: number;
  readonly needsSpeaker: boolean;
  readonly isQuoted: boolean;
  readonly groups: number;
  /** Does a "not" of the language come after the words it negates? */
  readonly negatesLast: boolean;
  readonly chosen: readonly CueHit[];
}

/** Score of a report, with additions below: never as certain as a quotation. */
const SCORE = 0.6;
const SPEAKER_NAMED = 0.15;
const PER_GROUP = 0.04;
/** Bits of a quoted fragment: the least, so that it gives way to any other match in its place. */
const FRAGMENT_BITS = 1;
/** Strength of attribution needed in a sentence with a verb of speech, and in one without. */
const NAMED_WITH_VERB = 0.25;
const NAMED_WITHOUT_VERB = 0.5;
/** Strength from which a person named counts against a cue that needs no speaker. */
const OTHER_NAMED = 1;
/** Words before the first term in which a "not" negates the report. */
const NEGATION_REACH = 4;
/** Words around a report to which its sentence is cut. */
const SENTENCE_REACH = 60;
/** Cues judged between two rests. */
const REST_AFTER = 200;

/** What cues find: reports, and quoted fragments. */
export interface Reports {
  readonly reports: readonly Draft[];
  readonly fragments: readonly Draft[];
}

/** Finds statements that are reported in the outlet's own words, by their cues. */
export class ReportedSearch {
  readonly #knowledge: Knowledge;
  readonly #reading: Reading;
  readonly #speech: SpeechMap;
  readonly #attributor: Attributor;
  readonly #turned: TurnedRound;
  readonly #expected: Expected;

  constructor(
    knowledge: Knowledge,
    reading: Reading,
    speech: SpeechMap,
    attributor: Attributor,
    expected: Expected,
  ) {
    this.#expected = expected;
    this.#speech = speech;
    this.#knowledge = knowledge;
    this.#reading = reading;
    this.#attributor = attributor;
    this.#turned = new TurnedRound(knowledge, reading);
  }

  *find(): Generator<void, Reports> {
    const reports: Draft[] = [];
    const fragments: Draft[] = [];
    for (const table of this.#knowledge.cues) {
      yield;
      yield* this.#findIn(table, reports, fragments);
    }
    return { reports, fragments };
  }

  *#findIn(table: CueTable, reports: Draft[], fragments: Draft[]): Generator<void, void> {
    const places = new PlaceLimit(MOST_REPORTED);
    let judged = 0;
    for (const { cue, chosen } of yield* new CueSearch(table, this.#reading).find()) {
      if (++judged % REST_AFTER === 0) yield;
      const report = this.#reportOf(table, cue, chosen);
      if (!report || places.isFull(report.statement)) continue;
      const draft = this.#judge(report);
      if (!draft) continue;
      (report.isQuoted ? fragments : reports).push(draft);
      places.add(report.statement);
    }
  }

  #reportOf(table: CueTable, cue: number, chosen: readonly CueHit[]): Report | null {
    const statement = table.cueStatement[cue] as number;
    if (statement < 0) return null;
    const flags = table.cueFlags[cue] as number;
    return {
      statement,
      needsSpeaker: (flags & NEEDS_SPEAKER) !== 0,
      isQuoted: (flags & IN_QUOTATION) !== 0,
      groups: (table.groupStart[cue + 1] as number) - (table.groupStart[cue] as number),
      negatesLast: table.negatesLast,
      chosen,
    };
  }

  #judge(report: Report): Draft | null {
    const { statement, groups, negatesLast, chosen } = report;
    const first = Math.min(...chosen.map((hit) => hit.first));
    const last = Math.max(...chosen.map((hit) => hit.last)) - 1;
    const speaker = this.#knowledge.speakerOf[statement] ?? '';
    const named = this.#attributor.of(first, last);
    const enough = this.#attributor.hasSpeechVerb(first, last) ? NAMED_WITH_VERB : NAMED_WITHOUT_VERB;
    const isSpeaker = named.some((n) => n.speaker === speaker && n.strength >= enough);
    const isOfSpeaker = isSpeaker || !this.#mayBeAnothers(report, speaker, named, [first, last]);
    if (!this.#mayReport(first)) return null;
    const isSaid = (): boolean =>
      isOfSpeaker &&
      !this.#isTurnedRound(statement, first, last, negatesLast, chosen) &&
      !this.#isOfOthers(statement, first, last);
    if (!this.#expected.reported.has(statement) && !isSaid()) return null;
    const words = chosen.map((hit) => hit.first);
    return {
      ...placeOfReport(this.#reading, this.#speech, this.#knowledge.clauses, words, first, last),
      statement,
      telling: chosen.flatMap(tokensIn).sort((a, b) => a - b),
      wording: -1,
      score: SCORE + (isSpeaker ? SPEAKER_NAMED : 0) + PER_GROUP * (groups - 2),
      bits: report.isQuoted ? FRAGMENT_BITS : 4 + 3 * groups,
      attributed: isSpeaker ? 'speaker' : 'unknown',
      named: isSpeaker ? speaker : (named[0]?.speaker ?? null),
    };
  }

  /** May the words be somebody else's? A quotation that a headline attributes to nobody is taken for the speaker's own. */
  #mayBeAnothers(
    { statement, needsSpeaker, isQuoted }: Report,
    speaker: string,
    named: readonly Attributed[],
    [first, last]: Run,
  ): boolean {
    if (isExpectedIn(this.#expected, statement, this.#reading.tokens.block[first] ?? 0)) return false;
    if (!isQuoted) return needsSpeaker || named.some(({ strength }) => strength >= OTHER_NAMED);
    const enough = needsSpeaker ? NAMED_WITH_VERB : OTHER_NAMED;
    if (named.some(({ strength }) => strength >= enough)) return true;
    if (needsSpeaker && !maySpeak(speaker, this.#attributor, this.#knowledge)) return true;
    return this.#attributor.beside(named, first, last) !== null;
  }

  /** Is the report about another country, or does it give another number? */
  #isOfOthers(statement: number, first: number, last: number): boolean {
    const [from, to] = sentenceAround(this.#reading, first, SENTENCE_REACH);
    const sentence = { first: from, last: to };
    return this.#knowledge.topics.some((table) =>
      isToldOfOthers(
        table,
        topicOf(table, statement),
        this.#speech,
        this.#reading,
        { first, last },
        sentence,
      ),
    );
  }

  /** May the block of a token report? Captions and headlines of other stories do not. */
  #mayReport(token: number): boolean {
    return this.#reading.reports[this.#reading.tokens.block[token] ?? 0] ?? true;
  }

  /** Is the report negated by a "not" among the terms or near them that is not itself a term? */
  #isTurnedRound(
    statement: number,
    first: number,
    last: number,
    negatesLast: boolean,
    chosen: readonly CueHit[],
  ): boolean {
    const isTerm = (token: number): boolean => chosen.some((hit) => token >= hit.first && token < hit.last);
    const [from] = sentenceAround(this.#reading, first, NEGATION_REACH);
    const nots = (end: number): number[] =>
      negationsBetween(this.#knowledge.topics, this.#reading.tokens, from, end);
    // If a term itself is a "not", one after the terms is not looked for.
    const end = nots(last).some(isTerm) ? last : lastThatTurns(this.#reading, last, negatesLast);
    return (
      this.#turned.byWord(statement, first, last) ??
      nots(end).filter((token) => !isTerm(token)).length % 2 === 1
    );
  }
}
