import type { Draft } from './draft.ts';
import type { Evidence } from './evidence.ts';

/** What a place must prove to be a statement by its words: words that carry meaning, and how alike it is, 0–1. */
export interface Bar {
  readonly words: number;
  readonly similarity: number;
}

/** Where and how the words stand that are to prove it. */
interface Setting {
  readonly inQuotes: boolean;
  /** In somebody's turn of a transcript. */
  readonly inTurn: boolean;
  readonly attributed: Draft['attributed'];
}

const QUOTED: Bar = { words: 3.8, similarity: 0.6 };
const QUOTED_SHORT: Bar = { words: 2.8, similarity: 0.78 };
/** In a long quotation of the speaker's own a copy may change nearly every second word. */
const QUOTED_LONG: Bar = { words: 7, similarity: 0.52 };
/** With nobody named, stock phrases of the trade must not pass. */
const QUOTED_UNNAMED: Bar = { words: 5, similarity: 0.72 };
const TURN: Bar = { words: 4, similarity: 0.62 };
const UNQUOTED: Bar = { words: 6.5, similarity: 0.7 };
const UNQUOTED_UNNAMED: Bar = { words: 8, similarity: 0.8 };

/** Words given to somebody else must be the very words. */
export const OTHER_SPEAKER: Bar = { words: 6, similarity: 0.8 };

/** What some evidence must prove where it stands. */
export function barFor({ words }: Evidence, { inQuotes, inTurn, attributed }: Setting): Bar {
  if (!inQuotes && inTurn) return TURN;
  if (!inQuotes) return attributed === 'speaker' ? UNQUOTED : UNQUOTED_UNNAMED;
  if (attributed === 'unknown') return QUOTED_UNNAMED;
  // The shorter a quotation of the speaker's own, the more alike it must be.
  if (attributed === 'other' || (words >= QUOTED.words && words < QUOTED_LONG.words)) return QUOTED;
  return words < QUOTED.words ? QUOTED_SHORT : QUOTED_LONG;
}

/** The fewest words that are asked anywhere: of a quotation, of a turn, of any other text. */
export const FEWEST_WORDS = { quoted: QUOTED_SHORT.words, turn: TURN.words, other: UNQUOTED.words };

/** Does evidence prove less than it must? */
export const isBelow = ({ words, similarity }: Evidence, bar: Bar): boolean =>
  words < bar.words || similarity < bar.similarity;
