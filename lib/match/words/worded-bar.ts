import type { Draft } from '../draft.ts';
import type { Evidence } from './evidence.ts';

/** What a place needs to match a statement by its words: content words in common, and similarity (0–1). */
export interface Bar {
  readonly words: number;
  readonly similarity: number;
}

/** The circumstances of the place. */
interface Setting {
  readonly inQuotes: boolean;
  /** In somebody's turn of a transcript. */
  readonly inTurn: boolean;
  readonly attributed: Draft['attributed'];
}

const QUOTED: Bar = { words: 3.8, similarity: 0.6 };
const QUOTED_SHORT: Bar = { words: 2.8, similarity: 0.78 };
/** In a long quotation of the right speaker, a rewritten copy may change nearly every second word. */
const QUOTED_LONG: Bar = { words: 7, similarity: 0.52 };
/** With no speaker named, stock phrases of diplomacy must not match. */
const QUOTED_UNNAMED: Bar = { words: 5, similarity: 0.72 };
const TURN: Bar = { words: 4, similarity: 0.62 };
const UNQUOTED: Bar = { words: 6.5, similarity: 0.7 };
const UNQUOTED_UNNAMED: Bar = { words: 8, similarity: 0.8 };

/** For words attributed to somebody else: they must be nearly identical. */
export const OTHER_SPEAKER: Bar = { words: 6, similarity: 0.8 };

/** What a place with this evidence needs in its circumstances. */
export function barFor({ words }: Evidence, { inQuotes, inTurn, attributed }: Setting): Bar {
  if (!inQuotes && inTurn) return TURN;
  if (!inQuotes) return attributed === 'speaker' ? UNQUOTED : UNQUOTED_UNNAMED;
  if (attributed === 'unknown') return QUOTED_UNNAMED;
  // The shorter a quotation of the right speaker, the more similar it must be.
  if (attributed === 'other' || (words >= QUOTED.words && words < QUOTED_LONG.words)) return QUOTED;
  return words < QUOTED.words ? QUOTED_SHORT : QUOTED_LONG;
}

/** The fewest words needed in any circumstances: in a quotation, in a turn, in other text. */
export const FEWEST_WORDS = { quoted: QUOTED_SHORT.words, turn: TURN.words, other: UNQUOTED.words };

/** Is the evidence below the bar? */
export const isBelow = ({ words, similarity }: Evidence, bar: Bar): boolean =>
  words < bar.words || similarity < bar.similarity;
