import { AFTER_COLON, IS_CAPITALISED, IS_IDEOGRAPH, IS_NUMBER } from '../../text/tokens.ts';
import { lowerBound } from '../lower-bound.ts';
import type { Reading } from '../reading.ts';
import { blockTextOf } from '../reading-text.ts';
import type { Mention } from './speech.ts';

/** Words between the start of a paragraph and the colon of a turn: SECRETARY OF STATE ANTONY BLINKEN: */
const LONGEST = 8;
/** The same for scripts in which each character is a word: 로이드 오스틴 / 미국 국방장관 : */
const LONGEST_IN_CHARACTERS = 18;
/** Words of a label that names nobody known and only ends the turn before it: MODERATOR: */
const LONGEST_UNKNOWN = 3;
/** Numbers before a label at most: the time in a recording. */
const LONGEST_TIME = 4;
/** Paragraphs examined between two rests. */
const REST_AFTER = 2048;

const OPENS = /[[(【<〈]\s*$/;
const CLOSES = /^\s*[\])】>〉]/;
/** Separates a name in brackets from an office. */
const OFFICE = /[/,·|]/;
/** After a name on a line of its own: a colon, perhaps after a remark in brackets. */
const COLON = /^\s*(?:[([][^\n]{0,60}?[)\]]\s*)?:/;

/** What begins a turn; with `speaker` null, it only ends the turn before it. */
export interface TurnLabel {
  /** The first paragraph of the turn. */
  readonly paragraph: number;
  readonly speaker: string | null;
  /** Does the turn end with its first paragraph? Broadcasters print such turns in brackets between the words of the reporter. */
  readonly isClosed: boolean;
  /** Is one such label enough to make the page a transcript? */
  readonly isSure: boolean;
}

/** Finds the labels of turns: “BLINKEN:” before the words or on a line of its own, “[Antony Blinken / Secretary of State]”. */
export class TurnLabels {
  readonly #reading: Reading;
  readonly #mentions: readonly Mention[];
  readonly #firsts: Int32Array;
  readonly #verbs: Int32Array;

  /** `verbs`: tokens of verbs that introduce speech, ascending. */
  constructor(reading: Reading, mentions: readonly Mention[], verbs: Int32Array) {
    this.#reading = reading;
    this.#mentions = mentions;
    this.#firsts = Int32Array.from(mentions, ({ first }) => first);
    this.#verbs = verbs;
  }

  /** All of them, in reading order. Rests often. */
  *find(): Generator<void, TurnLabel[]> {
    const { tokens, paragraphOf } = this.#reading;
    const labels: TurnLabel[] = [];
    let looked = 0;
    for (let start = 0, end = 1; start < tokens.count; start = end++) {
      if (++looked % REST_AFTER === 0) yield;
      while (end < tokens.count && paragraphOf[end] === paragraphOf[start]) end++;
      const label = this.#inBrackets(start, end) ?? this.#beforeColon(start, end) ?? this.#alone(start, end);
      if (label) labels.push(label);
    }
    return labels;
  }

  /**
   * “[Antony Blinken / Secretary of State]”, before the words or on a line of its own. A label of somebody unknown ends
   * the turn before it.
   */
  #inBrackets(start: number, end: number): TurnLabel | null {
    const { tokens, paragraphOf } = this.#reading;
    let first = start;
    while (first < end - 1 && first - start < LONGEST_TIME && tokens.has(first, IS_NUMBER)) first++;
    const text = blockTextOf(this.#reading, first);
    const at = tokens.start[first] as number;
    const opening = text.slice(Math.max(0, at - 2), at);
    if (!OPENS.test(opening)) return null;
    const to = Math.min(end, first + this.#longest(first));
    let last = first;
    while (last < to && !CLOSES.test(text.slice(tokens.end[last], (tokens.end[last] as number) + 2))) {
      if (tokens.has(++last, AFTER_COLON)) return null;
    }
    if (last >= to) return null;
    const named = this.#namedIn(first, last + 1);
    const isName = named?.first === first && named.last === last + 1;
    if (named && !isName && !OFFICE.test(text.slice(tokens.start[first], tokens.end[last]))) return null;
    const isAlone = last === end - 1;
    // (Laughter.)
    if (!named && !(isAlone && opening.includes('['))) return null;
    const paragraph = (paragraphOf[start] as number) + Number(isAlone);
    return { paragraph, speaker: named?.speaker ?? null, isClosed: !isAlone, isSure: false };
  }

  /** “SECRETARY BLINKEN: …”, but not “Blinken said: …”. */
  #beforeColon(start: number, end: number): TurnLabel | null {
    const { tokens, paragraphOf } = this.#reading;
    const to = Math.min(end, start + this.#longest(start) + 1);
    let colon = start + 1;
    while (colon < to && !tokens.has(colon, AFTER_COLON)) colon++;
    const named = this.#namedIn(start, colon);
    if (colon >= to || this.#hasVerb(start, colon, named)) return null;
    const isClosed = blockTextOf(this.#reading, start).charAt((tokens.start[start] as number) - 1) === '[';
    return {
      paragraph: paragraphOf[start] as number,
      speaker: named?.speaker ?? null,
      isClosed,
      isSure: isClosed,
    };
  }

  /** “SECRETARY BLINKEN:” on a line of its own. */
  #alone(start: number, end: number): TurnLabel | null {
    if (end - start > this.#longest(start)) return null;
    const { tokens, paragraphOf } = this.#reading;
    const named = this.#namedIn(start, end);
    const last = (named?.last ?? end) - 1;
    const after = blockTextOf(this.#reading, last).slice(tokens.end[last]);
    if (!COLON.test(after) || this.#hasVerb(start, end, named) || (!named && end - start > LONGEST_UNKNOWN))
      return null;
    const paragraph = (paragraphOf[start] as number) + 1;
    return { paragraph, speaker: named?.speaker ?? null, isClosed: false, isSure: false };
  }

  #longest(token: number): number {
    return this.#reading.tokens.has(token, IS_IDEOGRAPH) ? LONGEST_IN_CHARACTERS : LONGEST;
  }

  #namedIn(first: number, end: number): Mention | null {
    const named = this.#mentions[lowerBound(this.#firsts, first)];
    return named && named.last <= end ? named : null;
  }

  /** Does a verb introduce speech there? A capitalised word of the title before a name is not such a verb: SECRETARY OF STATE. */
  #hasVerb(start: number, end: number, named: Mention | null): boolean {
    for (let i = lowerBound(this.#verbs, start); (this.#verbs[i] ?? end) < end; i++) {
      const verb = this.#verbs[i] as number;
      const isBefore = named !== null && verb > start && verb < named.first;
      if (!isBefore || !this.#reading.tokens.has(verb, IS_CAPITALISED)) return true;
    }
    return false;
  }
}
