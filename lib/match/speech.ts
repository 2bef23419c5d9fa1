import { TermFinder } from '../text/term-finder.ts';
import { AFTER_COLON, IS_CAPITALISED } from '../text/tokens.ts';
import type { Reading } from './reading.ts';

/** A speaker named in the text, outside quotations. Tokens `first` up to `last`. */
export interface Mention {
  readonly speaker: string;
  readonly first: number;
  readonly last: number;
  /** Named as the one who is spoken to: “he told Moon”. */
  readonly isAddressed: boolean;
}

/** How speakers are named and speech is introduced in the languages of a page. */
export interface SpeechTerms {
  readonly speakers: readonly { readonly term: string; readonly speaker: string }[];
  /** Verbs and nouns that introduce speech. */
  readonly speech: readonly string[];
  /** Verbs right after which is named who is spoken to. */
  readonly addressing: readonly string[];
  /** Verbs that report the contrary of what follows them. */
  readonly denials: readonly string[];
}

/** Who is named where, and where speech is introduced: what attribution rests on. */
export interface SpeechMap {
  /** In reading order, without names inside quotations; the longest name wins where two overlap. */
  readonly mentions: readonly Mention[];
  /** Tokens of speech verbs outside quotations, ascending. */
  readonly verbs: Int32Array;
  /** Tokens of verbs outside quotations that report the contrary of what follows, ascending. */
  readonly denials: Int32Array;
  /** Paragraph → speaker whose turn it is in a transcript, or null. */
  readonly turnOf: (paragraph: number) => string | null;
}

/** Turns a page must have to pass for a transcript. */
const TURNS = 2;
/** Words between the start of a paragraph and the colon of a turn: SECRETARY OF STATE ANTONY BLINKEN: */
const LONGEST_LABEL = 8;
/** Words before a name that may be its title: told South Korean Foreign Minister Chung. */
const LONGEST_TITLE = 6;

interface Turn {
  readonly paragraph: number;
  readonly speaker: string | null;
}

/** The terms made ready to be found; made once for a set of languages. */
export class SpeechFinders {
  readonly speakers: TermFinder<string>;
  readonly verbs: TermFinder<true>;
  readonly addressing: TermFinder<true>;
  readonly denials: TermFinder<true>;

  constructor({ speakers, speech, addressing, denials }: SpeechTerms) {
    const finderOf = (terms: readonly string[]): TermFinder<true> =>
      new TermFinder(terms.map((term) => ({ term, value: true as const })));
    this.speakers = new TermFinder(speakers.map(({ term, speaker }) => ({ term, value: speaker })));
    this.verbs = finderOf(speech);
    this.addressing = finderOf(addressing);
    this.denials = finderOf(denials);
  }
}

/** Finds who is named and where speech is introduced. */
export function mapSpeech(reading: Reading, finders: SpeechFinders): SpeechMap {
  const { tokens, quoteOf, blocks } = reading;
  const hits = finders.speakers.find(tokens, blocks).filter(({ first }) => quoteOf[first] === -1);
  const addressing = new Set(finders.addressing.find(tokens, blocks).map(({ first }) => first));
  const mentions = longestOnly(
    hits.map(({ value, first, last }) => ({
      speaker: value,
      first,
      last,
      isAddressed: followsOne(addressing, first, reading),
    })),
  );
  const outside = (finder: TermFinder<true>): Int32Array =>
    Int32Array.from(finder.find(tokens, blocks), ({ first }) => first).filter((at) => quoteOf[at] === -1);
  const turns = findTurns(reading, mentions);
  return {
    mentions,
    verbs: outside(finders.verbs),
    denials: outside(finders.denials),
    turnOf: turnsByParagraph(turns),
  };
}

/** Looks the turn of a paragraph up by halves: a transcript has thousands. */
function turnsByParagraph(turns: readonly Turn[]): SpeechMap['turnOf'] {
  return (paragraph) => {
    let low = 0;
    let high = turns.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((turns[middle] as Turn).paragraph <= paragraph) low = middle + 1;
      else high = middle;
    }
    return turns[low - 1]?.speaker ?? null;
  };
}

/** Does a name, with the titles before it, follow one of these verbs? */
function followsOne(verbs: ReadonlySet<number>, first: number, { tokens, sentenceOf }: Reading): boolean {
  for (let at = first - 1; at >= 0 && first - at <= LONGEST_TITLE; at--) {
    if (sentenceOf[at] !== sentenceOf[first]) return false;
    if (verbs.has(at)) return true;
    if (!tokens.has(at, IS_CAPITALISED)) return false;
  }
  return false;
}

function longestOnly(mentions: readonly Mention[]): Mention[] {
  const sorted = [...mentions].sort((a, b) => a.first - b.first || b.last - a.last);
  const kept: Mention[] = [];
  for (const mention of sorted) {
    const previous = kept[kept.length - 1];
    if (previous && mention.first < previous.last) continue;
    kept.push(mention);
  }
  return kept;
}

/** Turns of a transcript: a paragraph that begins with a label and a colon. Fewer than two are no transcript. */
function findTurns(reading: Reading, mentions: readonly Mention[]): Turn[] {
  const { tokens, paragraphOf } = reading;
  const turns: Turn[] = [];
  let named = 0;
  for (let i = 1; i < tokens.count; i++) {
    if (!tokens.has(i, AFTER_COLON)) continue;
    const paragraph = paragraphOf[i] ?? 0;
    let start = i;
    while (start > 0 && i - start <= LONGEST_LABEL && paragraphOf[start - 1] === paragraph) start--;
    const isFirstColon = i - start <= LONGEST_LABEL && i > start;
    if (!isFirstColon || turns[turns.length - 1]?.paragraph === paragraph) continue;
    const mention = mentions.find(({ first, last }) => first >= start && last <= i);
    if (mention) named++;
    turns.push({ paragraph, speaker: mention?.speaker ?? null });
  }
  return named >= TURNS ? turns : [];
}
