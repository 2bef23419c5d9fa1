import type { Form } from '../coverage/model.ts';

/** A half-open range of UTF-16 offsets in one block of page text. */
export interface TextRange {
  /** Index of the block in the text that was searched. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Whom the page gives the words to. */
export interface Attribution {
  readonly kind: 'speaker' | 'other' | 'unknown';
  /** Id of the speaker whom the page names; with `unknown` the likeliest of those whom it names near by. */
  readonly speaker?: string;
  /** With `other`: the name that the page prints, of one whom the bundle does not know. */
  readonly name?: string;
}

/** A place in the page that carries a statement. */
export interface Match {
  readonly statement: string;
  readonly form: Form;
  /** `words`: the page has the words of a known wording; `report`: a sign of reported speech. */
  readonly basis: 'words' | 'report';
  /** 0–1: how sure we are that these words are this statement. */
  readonly score: number;
  /** Disjoint, in reading order; several where a quotation is split. */
  readonly ranges: readonly TextRange[];
  /** The page's words, joined with ` … ` where the quotation is split. */
  readonly words: string;
  /** Number of the closest known wording, as in the index; null for a `report`. */
  readonly wording: number | null;
  readonly attribution: Attribution;
}

/** A place that looks like a statement but is not linked to it, and why. */
export interface NearMiss {
  readonly statement: string;
  readonly words: string;
  readonly reason: 'negation' | 'number' | 'opposite' | 'name' | 'speaker';
}
