import type { TermFinder } from '../text/term-finder.ts';
import type { SpeechTerm } from './attribution/speech.ts';
import type { CueTable } from './cues/cue-table.ts';
import type { ClauseWords } from './form.ts';
import type { MatchIndex } from './index/match-index.ts';
import type { TopicTable } from './topics/topic-table.ts';
import type { Kin } from './words/kin.ts';

/** Everything the matcher knows, built once from the bundle. Statements are numbered as in the index. */
export interface Knowledge {
  readonly index: MatchIndex;
  /** Statement → speaker id. */
  readonly speakerOf: readonly string[];
  /** Speaker id → statements. */
  readonly saidBy: ReadonlyMap<string, readonly number[]>;
  /** Speakers that are institutions or documents: reports often do not name them. */
  readonly collective: ReadonlySet<string>;
  /** Statements that deny something: a true report of one contains a "not" as well. */
  readonly negative: ReadonlySet<number>;
  /** Finds speakers, verbs of speech and countries by their names in the languages of the page. */
  readonly speech: TermFinder<SpeechTerm>;
  /** Tells whether quoted words form a clause. */
  readonly clauses: ClauseWords;
  /** One table for each language that has cues. */
  readonly cues: readonly CueTable[];
  /** One table for each language: the vocabulary of each statement. */
  readonly topics: readonly TopicTable[];
  /** The words of known wordings that a synonym may stand for. */
  readonly kin: Kin;
}
