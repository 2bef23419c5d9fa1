/** The place of a quotation. */
export interface QuoteSpan {
  readonly block: number;
  /** Offsets of the quoted text, marks not included. */
  readonly start: number;
  readonly end: number;
}

/** Characters ahead in which a closing mark is looked for, if another mark may be mistaken for it. */
export const LOOK_AHEAD = 700;

/** Marks read between two rests: no article has so many. */
export const REST_AFTER = 4096;

/** Letters of scripts that need no space between a word and a mark. */
export const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u;

const WORD = /[\p{L}\p{N}]/u;

/** Is it a letter or a digit? */
export const isWord = (char: string | undefined): boolean =>
  char !== undefined && char !== '' && WORD.test(char);
