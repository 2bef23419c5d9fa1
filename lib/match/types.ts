import type { Form } from '../coverage/model.ts';

/** A half-open range of UTF-16 offsets in one block of page text. */
export interface TextRange {
  /** Index of the block in the text that was searched. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Whom the page names as the speaker of some words. */
export interface Attribution {
  readonly kind: 'speaker' | 'other' | 'unknown';
  /** Id of the speaker that the page names; with `unknown`, the likeliest of those it names nearby. */
  readonly speaker?: string;
  /** With `other`: the name as the page prints it, if the bundle does not know that person. */
  readonly name?: string;
}

/** A place in the page that carries a statement. */
export interface Match {
  readonly statement: string;
  readonly form: Form;
  /** `words`: the page has the words of a known wording. `report`: the page reports the statement in words of its own. */
  readonly basis: 'words' | 'report';
  /** 0–1: confidence that these words are this statement. */
  readonly score: number;
  /** Disjoint and in reading order; several if the quotation is split. */
  readonly ranges: readonly TextRange[];
  /** The page's words, joined with ` … ` where the quotation is split. */
  readonly words: string;
  /** Number of the closest known wording in the index; null for a `report`. */
  readonly wording: number | null;
  readonly attribution: Attribution;
}

/** A place that resembles a statement but is not linked to it, and why not. */
export interface NearMiss {
  readonly statement: string;
  readonly words: string;
  readonly reason: 'negation' | 'number' | 'opposite' | 'name' | 'speaker';
}
