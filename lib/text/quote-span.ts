/** A quotation: where its words stand. */
export interface QuoteSpan {
  readonly block: number;
  /** Offsets of the quoted text, marks not included. */
  readonly start: number;
  readonly end: number;
}

/** Characters of the longest quotation in single marks, where an apostrophe may pass for one. */
export const LONGEST_SINGLE = 700;

const WORD = /[\p{L}\p{N}]/u;

/** Is it a letter or a digit? */
export const isWord = (char: string | undefined): boolean =>
  char !== undefined && char !== '' && WORD.test(char);
