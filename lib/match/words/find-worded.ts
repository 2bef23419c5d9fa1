import { type Attributor, SUBJECT } from '../attribution/attribution.ts';
import type { SpeechMap } from '../attribution/speech.ts';
import { sameClause } from '../clause.ts';
import { isDenied } from '../denial.ts';
import type { Draft, DraftMiss, Drafts } from '../draft.ts';
import { quotedForm } from '../form.ts';
import type { Knowledge } from '../knowledge.ts';
import { lowerBound } from '../lower-bound.ts';
import type { PageWords } from '../page-words.ts';
import { MOST_WORDED, PlaceLimit } from '../place-limit.ts';
import type { Reading } from '../reading.ts';
import { TurnedRound } from '../topics/turned-round.ts';
import type { Stream } from './align.ts';
import { BestWording, type FoundWording } from './best-wording.ts';
import type { Candidate } from './candidates.ts';
import type { Evidence, Proof } from './evidence.ts';
import { longestQuotation } from './longest-quotation.ts';
import { longestOf, matchedRuns } from './matched-runs.ts';
import { barFor, FEWEST_WORDS, isBelow, OTHER_SPEAKER } from './worded-bar.ts';

/** Tokens to either side of a candidate that are aligned with it: the rest of the wording may stand there. */
const MARGIN = 40;
const REST_AFTER = 32;
/** Words beside a match in which it is worth looking for the statement again. */
const WORTH_SEARCHING = 5;
/** Bits of evidence that a match needs, and bits beyond which its score does not rise. */
const BITS = 11;
const SURE = 40;

/** Finds statements by their words: in quotation marks, in a speaker's turn of a transcript, or without marks. */
export class WordedSearch {
  readonly #knowledge: Knowledge;
  readonly #reading: Reading;
  readonly #speech: SpeechMap;
  readonly #attributor: Attributor;
  readonly #wordings: BestWording;
  readonly #turned: TurnedRound;
  readonly #quoted: Stream;
  readonly #all: Stream;
  readonly #places = new PlaceLimit(MOST_WORDED);

  constructor(
    knowledge: Knowledge,
    reading: Reading,
    page: PageWords,
    speech: SpeechMap,
    attributor: Attributor,
  ) {
    this.#knowledge = knowledge;
    this.#reading = reading;
    this.#speech = speech;
    this.#attributor = attributor;
    this.#wordings = new BestWording(knowledge.index, page, reading);
    this.#turned = new TurnedRound(knowledge, reading);
    [this.#all, this.#quoted] = streamsOf(reading);
  }

  *find(candidates: readonly Candidate[]): Generator<void, Drafts> {
    const drafts: Draft[] = [];
    const misses: DraftMiss[] = [];
    let done = 0;
    for (const candidate of candidates) {
      if (++done % REST_AFTER === 0) yield;
      if (this.#places.isFull(candidate.statement)) continue;
      const from = Math.max(0, candidate.first - MARGIN);
      const to = Math.min(this.#all.length, candidate.last + MARGIN + 1);
      this.#search(candidate.statement, from, to, drafts, misses);
    }
    return { drafts, misses };
  }

  /** Searches the quoted words first; if nothing is found there, all words. */
  #search(statement: number, from: number, to: number, drafts: Draft[], misses: DraftMiss[]): void {
    const quotedFrom = lowerBound(this.#quoted, from);
    const quotedTo = lowerBound(this.#quoted, to);
    let taken = false;
    if (quotedTo > quotedFrom)
      taken = this.#inStream(statement, this.#quoted, quotedFrom, quotedTo, drafts, misses);
    if (!taken) this.#inStream(statement, this.#all, from, to, drafts, misses);
  }

  /** Takes the best place, then searches again to its left and right. Returns whether anything was found. */
  #inStream(
    statement: number,
    stream: Stream,
    from: number,
    to: number,
    drafts: Draft[],
    misses: DraftMiss[],
  ): boolean {
    const best = this.#wordings.find(statement, stream, from, to, this.#least(stream, from, to));
    if (!best) return false;
    const outcome = this.#accept(statement, best, stream);
    if (outcome === null) return false;
    if ('reason' in outcome) {
      const part = longestQuotation(this.#reading, best.alignment, stream, from, to);
      if (!part || !this.#inStream(statement, stream, ...part, drafts, misses)) misses.push(outcome);
      return true;
    }
    drafts.push(outcome);
    this.#places.add(statement);
    if (this.#places.isFull(statement)) return true;
    const { steps } = best.alignment;
    const first = steps[0]?.page ?? from;
    const last = steps[steps.length - 1]?.page ?? to;
    if (first - from >= WORTH_SEARCHING) this.#inStream(statement, stream, from, first, drafts, misses);
    if (to - (last + 1) >= WORTH_SEARCHING) this.#inStream(statement, stream, last + 1, to, drafts, misses);
    return true;
  }

  /** The least evidence that any match in a stretch of a stream needs. */
  #least(stream: Stream, from: number, to: number): Proof {
    if (stream === this.#quoted) return { bits: BITS, words: FEWEST_WORDS.quoted };
    return { bits: BITS, words: this.#hasTurn(stream, from, to) ? FEWEST_WORDS.turn : FEWEST_WORDS.other };
  }

  /** Is any word of the stretch in somebody's turn? */
  #hasTurn(stream: Stream, from: number, to: number): boolean {
    const { paragraphOf } = this.#reading;
    const last = paragraphOf[stream[to - 1] as number] as number;
    for (let paragraph = paragraphOf[stream[from] as number] as number; paragraph <= last; paragraph++)
      if (this.#speech.turnOf(paragraph) !== null) return true;
    return false;
  }

  #accept(statement: number, found: FoundWording, stream: Stream): Draft | DraftMiss | null {
    const { evidence } = found;
    const attribution = this.#attribute(statement, evidence.first, evidence.last);
    const inQuotes = stream === this.#quoted;
    const inTurn = this.#speech.turnOf(this.#reading.paragraphOf[evidence.first] ?? 0) !== null;
    if (isBelow(evidence, barFor(evidence, { inQuotes, inTurn, ...attribution }))) return null;
    const miss = { statement, first: evidence.first, last: evidence.last };
    if (evidence.veto) return { ...miss, reason: evidence.veto };
    if (!inQuotes && isDenied(this.#speech, this.#reading, evidence.first))
      return { ...miss, reason: 'negation' };
    if (attribution.attributed === 'other' && isBelow(evidence, OTHER_SPEAKER))
      return { ...miss, reason: 'speaker' };
    const runs = matchedRuns(this.#reading, found.alignment, stream, inQuotes);
    const unquoted = inTurn ? 'direct' : 'indirect';
    const [first, last] = longestOf(runs);
    const added = evidence.added.filter((token) => sameClause(this.#reading, token, first));
    if (this.#turned.byAdded(statement, added)) return { ...miss, reason: 'opposite' };
    return {
      statement,
      wording: found.wording,
      form: inQuotes ? quotedForm(this.#reading, first, last, this.#knowledge.clauses) : unquoted,
      score: scoreOf(evidence, attribution.attributed),
      bits: evidence.bits * evidence.similarity,
      runs,
      ...attribution,
    };
  }

  #attribute(
    statement: number,
    first: number,
    last: number,
  ): Pick<Draft, 'attributed' | 'named' | 'stranger'> {
    const speaker = this.#knowledge.speakerOf[statement] ?? '';
    const named = this.#attributor.of(first, last);
    const own = named.find((n) => n.speaker === speaker);
    // “Standing beside Blinken, Chung said: …”
    const isAnothers = (named[0]?.strength ?? 0) >= SUBJECT && (own?.strength ?? 0) < SUBJECT;
    if (own && !isAnothers) return { attributed: 'speaker', named: speaker };
    const beside = this.#attributor.beside(named, first, last);
    if (beside) return { attributed: 'other', ...beside };
    return { attributed: 'unknown', named: named[0]?.speaker ?? null };
  }
}

/** Two streams of a text: all words, and those in quotation marks. */
function streamsOf({ tokens, quoteOf }: Reading): [Stream, Stream] {
  const all = new Int32Array(tokens.count);
  const quoted = new Int32Array(tokens.count);
  let size = 0;
  for (let token = 0; token < tokens.count; token++) {
    all[token] = token;
    if ((quoteOf[token] as number) >= 0) quoted[size++] = token;
  }
  return [all, quoted.subarray(0, size)];
}

function scoreOf(evidence: Evidence, attributed: Draft['attributed']): number {
  const enough = Math.min(1, evidence.bits / SURE);
  const context = attributed === 'speaker' ? 0.1 : attributed === 'other' ? -0.15 : 0;
  return Math.max(0.05, Math.min(1, 0.55 * evidence.similarity + 0.35 * enough + context));
}
