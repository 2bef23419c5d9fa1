/**
 * The schema of every file in `seeds/`, checked when the bundle is compiled. `seeds/README.md` explains the fields;
 * this module says what is allowed.
 */
import * as v from 'valibot';
import { FORMS } from '../coverage/model.ts';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));
/** Longer than any bundled quotation: a longer field is prose, which may not be bundled. */
const QUOTATION_MAX = 700;
const words = v.pipe(
  text,
  v.maxLength(QUOTATION_MAX, 'is longer than a quotation: prose may not be bundled'),
);
const SUMMARY_MAX = 240;
const summary = v.pipe(text, v.maxLength(SUMMARY_MAX, 'is longer than a summary needs'));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case: a-z, 0-9 and -'));
const isRealDay = (value: string) => {
  const day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0];
  // What has another shape is told of for that.
  if (day === undefined) return true;
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const isDay = !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
  return isDay && !Number.isNaN(Date.parse(value));
};
const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\d$/, 'must be a day as YYYY-MM-DD'),
  v.check(isRealDay, 'is no real day'),
);
const moment = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?([+-]\d\d:\d\d|Z))?$/,
    'must be YYYY-MM-DD, or a date-time with its offset',
  ),
  v.check(isRealDay, 'is no real date'),
);
const language = v.pipe(v.string(), v.regex(/^[a-z]{2}$/, 'must be an ISO 639-1 code'));
const address = v.pipe(
  v.string(),
  v.url('must be an address'),
  v.regex(/^https?:/, 'must be an http address'),
);
const host = v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'must be a host name'));
const atMost = (max: number) => v.pipe(text, v.maxLength(max, `is longer than ${max} characters`));
const localized = (max: number) => {
  const one = atMost(max);
  return v.strictObject({ en: one, ko: v.exactOptional(one) });
};
const label = localized(120);
const list = <T extends v.GenericSchema>(item: T) => v.array(item);
/** First and last are taken from the ends. */
const days = v.pipe(
  list(day),
  v.nonEmpty('must not be empty'),
  v.check((all) => all.every((one, i) => i === 0 || (all[i - 1] ?? '') < one), 'are not in order'),
);

/** `seeds/event.json` */
export const eventSchema = v.strictObject({
  id,
  label,
  days,
  place: label,
  /** Participants: hosts, guests, and others associated with the event. */
  participants: v.strictObject({ hosts: list(id), guests: list(id), others: list(id) }),
  occasions: list(v.strictObject({ id, event: id, label, day, place: label })),
  topics: list(v.strictObject({ id, label })),
  /** The journey that the event was part of, leg by leg; `event` is what happened there. For the reader's timeline. */
  trip: v.exactOptional(list(v.strictObject({ event: id, place: label, from: day, to: day }))),
});

/** `seeds/neighbours.json`: similar events that must not be mistaken for this one. */
export const neighboursSchema = list(v.strictObject({ id, label, days, place: label }));

/** `seeds/outlets.json` */
export const outletsSchema = list(
  v.strictObject({
    id,
    name: label,
    kind: v.picklist(['newspaper', 'agency', 'broadcaster', 'magazine', 'government', 'website']),
    hosts: v.pipe(list(host), v.nonEmpty('must not be empty')),
    languages: v.pipe(list(language), v.nonEmpty('must not be empty')),
    role: v.exactOptional(v.picklist(['carrier', 'repost'])),
  }),
);

/** `seeds/archives.json`: sites with copies of other sites' pages, and how their addresses contain the original. */
export const archivesSchema = list(
  v.strictObject({
    id,
    hosts: v.pipe(list(host), v.nonEmpty('must not be empty')),
    /**
     * Regular expression for the whole address. Its group `url` is the original address, perhaps without a scheme or
     * percent-encoded; without that group, the addresses do not contain the original.
     */
    pattern: text,
  }),
);

/** `seeds/speakers.json` */
export const speakersSchema = list(
  v.strictObject({
    id,
    name: label,
    role: label,
    /** An institution or document, which reports often do not name. */
    collective: v.exactOptional(v.literal(true)),
  }),
);

const record = v.strictObject({
  words,
  basis: label,
  source: text,
  language,
  note: v.exactOptional(atMost(400)),
});

/** `seeds/statements/ID.json` */
export const statementSchema = v.strictObject({
  id,
  speaker: id,
  occasion: id,
  said: day,
  topic: id,
  gist: localized(SUMMARY_MAX),
  /** It denies something: a report of it without a "not" says the opposite. */
  negative: v.exactOptional(v.literal(true)),
  record: v.exactOptional(record),
  original: v.exactOptional(record),
});

const rendering = v.pipe(
  v.strictObject({
    statement: id,
    form: v.picklist(FORMS),
    words: v.exactOptional(words),
    summary: v.exactOptional(v.strictObject({ en: summary, ko: v.exactOptional(summary) })),
    attributedTo: v.exactOptional(label),
    where: v.exactOptional(v.picklist(['headline', 'standfirst'])),
    cut: v.exactOptional(v.boolean()),
    unconfirmed: v.exactOptional(v.boolean()),
    note: v.exactOptional(atMost(400)),
  }),
  v.check(
    (r) => (r.form === 'indirect' ? r.summary !== undefined && r.words === undefined : r.words !== undefined),
    'direct and mixed renderings have "words"; indirect ones have "summary" and no "words"',
  ),
);

/** `seeds/articles/ID.json` */
export const articleSchema = v.strictObject({
  id,
  outlet: id,
  carrier: v.exactOptional(id),
  headline: v.nullable(atMost(400)),
  headlineBasis: v.picklist(['page', 'address', 'copy', 'not seen']),
  byline: v.exactOptional(atMost(200)),
  url: address,
  alsoAt: v.exactOptional(list(address)),
  published: moment,
  publishedBasis: v.picklist(['page', 'address', 'stored', 'event', 'other page']),
  modified: v.exactOptional(moment),
  language,
  kind: v.picklist(['news', 'editorial', 'analysis', 'record', 'copy']),
  extent: v.picklist(['full', 'partial']),
  copyOf: v.exactOptional(id),
  note: v.exactOptional(atMost(600)),
  /** Winnowing fingerprints of the text, base64 of 32-bit little-endian numbers; see lib/recognise/fingerprint.ts. */
  fingerprints: v.exactOptional(v.pipe(v.string(), v.base64('must be base64'))),
  renderings: list(rendering),
});

const term = v.pipe(text, v.maxLength(80, 'a term has at most 80 characters'));
const terms = list(term);

/** `seeds/terms/LANGUAGE.json`: the names of the event's people, places and formats in one language. */
export const termsSchema = v.strictObject({
  language,
  speakers: v.record(id, v.strictObject({ names: terms, titles: v.exactOptional(terms) })),
  format: terms,
  place: terms,
  document: terms,
  /** Evidence for a neighbour, by its id in neighbours.json. */
  neighbours: v.record(
    id,
    v.strictObject({
      people: v.exactOptional(terms),
      place: v.exactOptional(terms),
      format: v.exactOptional(terms),
    }),
  ),
});

/** `seeds/cues/LANGUAGE.json`: by statement id, cues that show that a sentence reports it (see seeds/README.md). */
export const cuesSchema = v.record(id, list(atMost(600)));

/** `seeds/paraphrases/LANGUAGE.json`: by statement id, sentences of ours that report it (see seeds/README.md). */
export const paraphrasesSchema = v.record(
  id,
  list(v.pipe(text, v.maxLength(400, 'is longer than a sentence'))),
);

/** `seeds/contrary/LANGUAGE.json`: by statement id, terms near which a report says the opposite of it. */
export const contrarySchema = v.record(id, terms);

/** `seeds/background/LANGUAGE.json`: sentences of ours that occur beside reports and report no statement. */
export const backgroundSchema = list(v.pipe(text, v.maxLength(400, 'is longer than a sentence')));

/** `seeds/languages/LANGUAGE.json`: what the matcher must know about a language, independent of any event. */
export const languageSchema = v.strictObject({
  language,
  /** The script in which it is written. */
  script: v.picklist(['latin', 'hangul', 'kana', 'han', 'cyrillic', 'arabic']),
  /** Words that carry no evidence. */
  functionWords: terms,
  negations: terms,
  /** Phrases in which a negation negates nothing: not only, no doubt. */
  idleNegations: v.exactOptional(terms),
  /** How many content words a negation negates (characters in scripts without spaces), and whether it follows them. */
  negationScope: v.strictObject({
    reach: v.picklist([1, 2, 3, 4, 5, 6, 7, 8]),
    isLast: v.boolean(),
  }),
  /** Pairs whose exchange reverses a sentence; a trailing `*` covers inflections. */
  opposites: list(v.tuple([term, term])),
  /** Spellings and names of one thing; the first is the normal form. */
  equivalents: list(v.pipe(terms, v.minLength(2, 'names two things at least'))),
  /** Words that may stand for each other in a reworded quotation without reversing it. */
  synonyms: list(v.pipe(terms, v.minLength(2, 'names two things at least'))),
  /** Verbs and nouns that introduce speech; a trailing `*` covers inflections. */
  speech: terms,
  /** Verbs that are followed by the name of the person spoken to, never of the speaker: told. */
  addressing: v.exactOptional(terms),
  /** Verbs that negate what follows them: denied. */
  denials: v.exactOptional(terms),
  /** Terms that reverse what is said near them: dropped, waning, out of reach; a trailing `*` covers inflections. */
  reversals: v.exactOptional(terms),
  /** Pronouns for a speaker: he. */
  pronouns: v.exactOptional(terms),
  /** Finite verbs that show a clause, if the language separates words, and pronouns that begin one: we have. */
  finiteVerbs: v.exactOptional(terms),
  subjects: v.exactOptional(terms),
  /** Number words to digits. */
  numbers: v.record(term, v.string()),
  /**
   * By ISO 3166 code, how news names a country or a part of one: name, capital or city, adjective; a trailing `*`
   * covers inflections.
   */
  countries: v.exactOptional(
    v.record(v.pipe(v.string(), v.regex(/^[A-Z]{2}(?:-[A-Z]{1,3})?$/, 'is no ISO 3166 code')), terms),
  ),
  /** Names of the months, January first, each with its short forms. */
  months: v.exactOptional(v.pipe(list(terms), v.length(12, 'must be twelve lists'))),
});

/** The types of checked seed files. */
export type EventSeed = v.InferOutput<typeof eventSchema>;
export type NeighbourSeed = v.InferOutput<typeof neighboursSchema>[number];
export type OutletSeed = v.InferOutput<typeof outletsSchema>[number];
export type SpeakerSeed = v.InferOutput<typeof speakersSchema>[number];
export type ArchiveSeed = v.InferOutput<typeof archivesSchema>[number];
export type StatementSeed = v.InferOutput<typeof statementSchema>;
export type ArticleSeed = v.InferOutput<typeof articleSchema>;
export type TermsSeed = v.InferOutput<typeof termsSchema>;
export type CuesSeed = v.InferOutput<typeof cuesSchema>;
export type ParaphrasesSeed = v.InferOutput<typeof paraphrasesSchema>;
export type ContrarySeed = v.InferOutput<typeof contrarySchema>;
export type BackgroundSeed = v.InferOutput<typeof backgroundSchema>;
export type LanguageSeed = v.InferOutput<typeof languageSchema>;
