import { type Cue, parseCue } from './cue.ts';
import { finderOf } from './cue-tally.ts';
import { type MatchIndex, readIndex } from './index/match-index.ts';
import type { Knowledge } from './knowledge.ts';
import { SpeechFinders } from './speech.ts';
import { topicWords } from './topics.ts';

/** What one language brings to the matcher. */
export interface LanguageData {
  /** ISO 639-1 */
  readonly language: string;
  /** Names and titles by speaker id. */
  readonly speakers: Readonly<Record<string, readonly string[]>>;
  readonly speech: readonly string[];
  /** Cues by statement id. */
  readonly cues: Readonly<Record<string, readonly string[]>>;
  /** What is written of a statement in our own words, by its id. */
  readonly about: Readonly<Record<string, string>>;
}

/** What the compiler of the seeds makes for the matcher, languages aside. */
export interface MatchData {
  /** The match index, base64. */
  readonly index: string;
  /** Statement → speaker id, in the order of the index. */
  readonly speakers: readonly string[];
  /** Texts of the wordings, for tools that show the closest one; pages do without. */
  readonly wordings?: readonly string[];
}

function decodeBase64(text: string): ArrayBuffer {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes.buffer;
}

/** Makes ready what a text in the given languages needs. */
export function createKnowledge(data: MatchData, languages: readonly LanguageData[]): Knowledge {
  const index = readIndex(decodeBase64(data.index));
  const number = new Map(index.statements.map((id, i) => [id, i]));
  const cues = languages.flatMap((language) => cuesOf(language.cues, number));
  let finder: ReturnType<typeof finderOf> | null = null;
  return {
    index,
    speakerOf: data.speakers,
    wordingText: (wording) => data.wordings?.[wording],
    aboutText: (statement) => aboutIn(languages, index.statements[statement] ?? ''),
    topicsOf: topicsBySpeaker(data, index, languages),
    speech: new SpeechFinders({
      speakers: languages.flatMap(({ speakers }) =>
        Object.entries(speakers).flatMap(([speaker, terms]) => terms.map((term) => ({ term, speaker }))),
      ),
      speech: languages.flatMap(({ speech }) => speech),
    }),
    cues,
    cueFinder: () => {
      finder ??= finderOf(cues);
      return finder;
    },
  };
}

function topicsBySpeaker(
  data: MatchData,
  index: MatchIndex,
  languages: readonly LanguageData[],
): Knowledge['topicsOf'] {
  const known = new Map<string, ReturnType<Knowledge['topicsOf']>>();
  return (speaker) => {
    const topics =
      known.get(speaker) ??
      index.statements.flatMap((id, statement) =>
        data.speakers[statement] === speaker
          ? [{ statement, words: topicWords(aboutIn(languages, id), id, languages, index) }]
          : [],
      );
    known.set(speaker, topics);
    return topics;
  };
}

const aboutIn = (languages: readonly LanguageData[], id: string): string =>
  languages.flatMap(({ about }) => about[id] ?? []).join(' ');

function cuesOf(cues: LanguageData['cues'], number: ReadonlyMap<string, number>): Cue[] {
  return Object.entries(cues).flatMap(([id, sources]) => {
    const statement = number.get(id);
    return statement === undefined ? [] : sources.map((source) => parseCue(source, statement));
  });
}
