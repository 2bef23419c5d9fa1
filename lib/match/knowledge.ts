import type { TermFinder } from '../text/term-finder.ts';
import type { CueTable } from './cues/cue-table.ts';
import type { ClauseWords } from './form.ts';
import type { MatchIndex } from './index/match-index.ts';
import type { Kin } from './kin.ts';
import type { SpeechTerm } from './speech.ts';
import type { TopicTable } from './topics/topic-table.ts';

/** All that the matcher knows. Made once from the bundle; statements are numbered as in the index. */
export interface Knowledge {
  readonly index: MatchIndex;
  /** Statement → speaker id. */
  readonly speakerOf: readonly string[];
  /** Speaker id → statements. */
  readonly saidBy: ReadonlyMap<string, readonly number[]>;
  /** Speakers who are bodies or texts: reports often do not name them. */
  readonly collective: ReadonlySet<string>;
  /** Statements that say that something is not so: a report of one says "not" as well. */
  readonly negative: ReadonlySet<number>;
  /** Who is named how, in the languages that the page may be written in. */
  readonly speech: TermFinder<SpeechTerm>;
  /** By which quoted words are told to be a clause. */
  readonly clauses: ClauseWords;
  /** Of each language that has any. */
  readonly cues: readonly CueTable[];
  /** Of each language, what statements are about. */
  readonly topics: readonly TopicTable[];
  /** Which words of wordings a word may stand for. */
  readonly kin: Kin;
}
