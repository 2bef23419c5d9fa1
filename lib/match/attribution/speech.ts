import { TermFinder } from '../../text/term-finder.ts';
import { IS_CAPITALISED } from '../../text/tokens.ts';
import type { Reading } from '../reading.ts';
import { turnsIn } from './turns.ts';

/** A speaker named in the text, outside quotations: tokens `first` up to, not including, `last`. */
export interface Mention {
  readonly speaker: string;
  readonly first: number;
  readonly last: number;
  /** Named as the person spoken to: “he told Moon”. */
  readonly isAddressed: boolean;
}

/** The terms of speech in the languages of a page. */
export interface SpeechTerms {
  readonly speakers: readonly { readonly term: string; readonly speaker: string }[];
  /** Verbs and nouns that introduce speech. */
  readonly speech: readonly string[];
  /** Verbs that are followed by the name of the person spoken to (told). */
  readonly addressing: readonly string[];
  /** Verbs that negate what follows them (denied). */
  readonly denials: readonly string[];
  /** Pronouns for a speaker (he, she). */
  readonly pronouns: readonly string[];
  /** Names of countries, by ISO 3166 code. */
  readonly countries: readonly { readonly term: string; readonly country: string }[];
}

/** A country named in the text, also inside quotations. */
export interface NamedCountry {
  /** ISO 3166 code. */
  readonly country: string;
  readonly token: number;
}

/** Where speakers are named and speech is introduced in a text: the basis of attribution. */
export interface SpeechMap {
  /** In reading order, without names inside quotations; the longest name wins where two overlap. */
  readonly mentions: readonly Mention[];
  /** Tokens of speech verbs outside quotations, ascending. */
  readonly verbs: Int32Array;
  /** Those of them with a pronoun beside them, which therefore belong to no name. */
  readonly pronounVerbs: ReadonlySet<number>;
  /** Tokens of verbs outside quotations that negate what follows, ascending. */
  readonly denials: Int32Array;
  /** Paragraph → the speaker of its turn in a transcript, or null. */
  readonly turnOf: (paragraph: number) => string | null;
  /** Paragraphs of a transcript that begin with the name of their speaker. */
  readonly labelled: ReadonlySet<number>;
  /** In reading order; and their tokens alone. */
  readonly countries: readonly NamedCountry[];
  readonly countryTokens: Int32Array;
}

/** Capitalised words before a name that may be its title: told South Korean Foreign Minister Chung. */
const LONGEST_TITLE = 6;

/** Tokens between a verb and a pronoun that is its subject. */
const PRONOUN_REACH = 2;

type Role = 'verb' | 'addressing' | 'denial' | 'pronoun';

/** The meaning of a term: a speaker's name, a country, or the role of a word. */
export type SpeechTerm =
  | { readonly speaker: string }
  | { readonly country: string }
  | { readonly role: Role };

/** A finder for all terms, built once for a set of languages. */
export function speechFinder({
  speakers,
  speech,
  addressing,
  denials,
  pronouns,
  countries,
}: SpeechTerms): TermFinder<SpeechTerm> {
  const verbs = (terms: readonly string[], role: Role) => terms.map((term) => ({ term, value: { role } }));
  return new TermFinder<SpeechTerm>([
    ...speakers.map(({ term, speaker }) => ({ term, value: { speaker }, isName: true })),
    ...verbs(speech, 'verb'),
    ...verbs(addressing, 'addressing'),
    ...verbs(denials, 'denial'),
    ...verbs(pronouns, 'pronoun'),
    ...countries.map(({ term, country }) => ({ term, value: { country } })),
  ]);
}

/** Finds who is named and where speech is introduced in a text. Rests often. */
export function* mapSpeech(reading: Reading, finder: TermFinder<SpeechTerm>): Generator<void, SpeechMap> {
  const { tokens, quoteOf, blocks } = reading;
  const named: { speaker: string; first: number; last: number }[] = [];
  const countries: NamedCountry[] = [];
  const verbs: Record<Role, number[]> = { verb: [], addressing: [], denial: [], pronoun: [] };
  for (const { value, first, last } of yield* finder.findResting(tokens, blocks)) {
    if ('country' in value) countries.push({ country: value.country, token: first });
    else if ((quoteOf[first] as number) >= 0) continue;
    else if ('speaker' in value) named.push({ speaker: value.speaker, first, last });
    else verbs[value.role].push(first);
  }
  yield;
  const addressing = new Set(verbs.addressing);
  const mentions = longestOnly(
    named.map((mention) => ({ ...mention, isAddressed: followsOne(addressing, mention.first, reading) })),
  );
  yield;
  const turns = yield* turnsIn(reading, mentions, verbs.verb);
  yield;
  return {
    mentions,
    verbs: Int32Array.from(verbs.verb),
    pronounVerbs: besidePronoun(verbs.verb, new Set(verbs.pronoun), reading),
    denials: Int32Array.from(verbs.denial),
    ...turns,
    countries,
    countryTokens: Int32Array.from(countries, ({ token }) => token),
  };
}

/** The verbs with a pronoun near them in their sentence: he said, said he, he also said. */
function besidePronoun(
  verbs: readonly number[],
  pronouns: ReadonlySet<number>,
  { sentenceOf }: Reading,
): Set<number> {
  const isBeside = (verb: number): boolean => {
    for (let at = verb - PRONOUN_REACH; at <= verb + PRONOUN_REACH; at++)
      if (pronouns.has(at) && sentenceOf[at] === sentenceOf[verb]) return true;
    return false;
  };
  return new Set(verbs.filter(isBeside));
}

/** Does a name, including titles before it, follow one of these verbs? */
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
