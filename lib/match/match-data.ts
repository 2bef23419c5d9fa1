import { speechFinder } from './attribution/speech.ts';
import { type CueTable, readCueTable } from './cues/cue-table.ts';
import { contentsOfText } from './index/container-text.ts';
import { readIndex } from './index/match-index.ts';
import type { Knowledge } from './knowledge.ts';
import { readTopicTable, type TopicTable } from './topics/topic-table.ts';
import { Kin } from './words/kin.ts';

/** The matcher’s data for one language. */
export interface LanguageData {
  /** Names and titles by speaker id. */
  readonly speakers: Readonly<Record<string, readonly string[]>>;
  readonly speech: readonly string[];
  /** Verbs that are followed by the name of the person spoken to (told). */
  readonly addressing: readonly string[];
  /** Verbs that negate what follows them (denied). */
  readonly denials: readonly string[];
  /** Pronouns for a speaker (he, she). */
  readonly pronouns: readonly string[];
  /** Finite verbs, and pronouns that begin a clause, in lower case. */
  readonly finiteVerbs: readonly string[];
  readonly subjects: readonly string[];
  /** Names of countries by ISO 3166 code. */
  readonly countries: Readonly<Record<string, readonly string[]>>;
  /** The table of `buildCueTable` as text; empty if there is none. */
  readonly cues: string;
  /** The table of `buildTopicTable` as text; empty if there is none. */
  readonly topics: string;
}

/** The matcher’s data that does not depend on a language, as the seed compiler writes it. */
export interface MatchData {
  /** The match index as text: see `containerAsText`. */
  readonly index: string;
  /** Statement → speaker id, in the order of the index. */
  readonly speakers: readonly string[];
  /** Speakers that are institutions or documents: reports often do not name them. */
  readonly collective: readonly string[];
  /** Statements that deny something. */
  readonly negative: readonly string[];
  /** Texts of the wordings, numbered as in the index. Only tools get them; pages do not need them. */
  readonly wordings?: readonly string[];
}

/** Builds the knowledge for a text in the given languages. Rests after each table that it reads. */
export function* createKnowledge(
  data: MatchData,
  languages: readonly LanguageData[],
): Generator<void, Knowledge> {
  const index = readIndex(contentsOfText(data.index));
  const numberOf = new Map(index.statements.map((id, i) => [id, i]));
  yield;
  const speech = speechOf(languages);
  const cues: CueTable[] = [];
  const topics: TopicTable[] = [];
  for (const language of languages) {
    yield;
    if (language.cues !== '') cues.push(readCueTable(contentsOfText(language.cues), numberOf));
    yield;
    if (language.topics !== '') topics.push(readTopicTable(contentsOfText(language.topics), numberOf));
  }
  yield;
  return {
    index,
    speakerOf: data.speakers,
    saidBy: Map.groupBy(data.speakers.keys(), (statement) => data.speakers[statement] ?? ''),
    collective: new Set(data.collective),
    negative: new Set(data.negative.flatMap((id) => numberOf.get(id) ?? [])),
    speech,
    clauses: {
      verbs: new Set(languages.flatMap(({ finiteVerbs }) => finiteVerbs)),
      subjects: new Set(languages.flatMap(({ subjects }) => subjects)),
    },
    cues,
    topics,
    kin: new Kin(index),
  };
}

const speechOf = (languages: readonly LanguageData[]): Knowledge['speech'] =>
  speechFinder({
    speakers: languages.flatMap(({ speakers }) =>
      Object.entries(speakers).flatMap(([speaker, terms]) => terms.map((term) => ({ term, speaker }))),
    ),
    speech: languages.flatMap(({ speech }) => speech),
    addressing: languages.flatMap(({ addressing }) => addressing),
    denials: languages.flatMap(({ denials }) => denials),
    pronouns: languages.flatMap(({ pronouns }) => pronouns),
    countries: languages.flatMap(({ countries }) =>
      Object.entries(countries).flatMap(([country, terms]) => terms.map((term) => ({ term, country }))),
    ),
  });
