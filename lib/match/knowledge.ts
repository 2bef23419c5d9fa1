import type { TermFinder } from '../text/term-finder.ts';
import type { Cue } from './cue.ts';
import type { CueTerm } from './cue-tally.ts';
import type { MatchIndex } from './index/match-index.ts';
import type { SpeechFinders } from './speech.ts';
import type { TopicWords } from './topics.ts';

/** All that the matcher knows. Made once from the bundle; statements are numbered as in the index. */
export interface Knowledge {
  readonly index: MatchIndex;
  /** Statement → speaker id. */
  readonly speakerOf: readonly string[];
  /** Wording → its text, numbered as in the index; undefined where texts are not at hand. */
  readonly wordingText: (wording: number) => string | undefined;
  /** Statement → further words on what it is about: its gist, its cues. */
  readonly aboutText: (statement: number) => string;
  /** Speaker → his statements with what they are about; made when first asked for. */
  readonly topicsOf: (
    speaker: string,
  ) => readonly { readonly statement: number; readonly words: TopicWords }[];
  /** Who is named how, in the languages that the page may be written in. */
  readonly speech: SpeechFinders;
  readonly cues: readonly Cue[];
  /** All terms of all cues; made when first asked for. */
  readonly cueFinder: () => TermFinder<readonly CueTerm[]>;
}
