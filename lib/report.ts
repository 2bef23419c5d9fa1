import type { Form } from './coverage/model.ts';
import type { Attribution, NearMiss } from './match/types.ts';
import type { Recognition } from './recognise/types.ts';

/** A statement found on the open page, once, at its best place. */
export interface FoundStatement {
  readonly statement: string;
  readonly form: Form;
  readonly score: number;
  /** The page's own words, cut to a sensible length. May be hostile text. */
  readonly words: string;
  readonly attribution: Attribution;
  /** Number of its marks on the page; 0 if no mark is possible or wanted there. */
  readonly places: number;
  /** 0–1: position of its first place in the text. */
  readonly position: number;
}

/** The two ways of painting marks: elements around text, or highlights. */
export type PainterName = 'document' | 'highlight';

/** Everything the popup needs to know about the open page. Plain data, made by the annotator. */
export interface PageReport {
  readonly url: string;
  readonly title: string;
  readonly recognition: Recognition;
  /** In reading order. */
  readonly found: readonly FoundStatement[];
  /** Statements that the bundle lists for this article and that were not found on the page. */
  readonly missing: readonly string[];
  readonly nearMisses: readonly NearMiss[];
  readonly painter: { readonly name: PainterName; readonly why: string } | null;
}

/** The answer of a page's annotator; `unreadable` if the document cannot be an article. */
export type PageAnswer = PageReport | 'unreadable';

/** The statements with marks, which the reader can see and go to. */
export const markedOn = ({ found }: PageReport): FoundStatement[] => found.filter(({ places }) => places > 0);
