import type { Form } from './coverage/model.ts';
import type { Attribution, NearMiss } from './match/types.ts';
import type { Recognition } from './recognise/types.ts';

/** A statement found on the open page; one per statement, at its best place. */
export interface FoundStatement {
  readonly statement: string;
  readonly form: Form;
  readonly score: number;
  /** The page's own words, cut to a sane length. Hostile text. */
  readonly words: string;
  readonly attribution: Attribution;
  /** How often it is marked on the page; 0 where no mark can stand, or the reader wants none. */
  readonly places: number;
  /** 0–1: how far down the text its first place stands. */
  readonly position: number;
}

/** How the marks are painted: elements around text, or highlights. */
export type PainterName = 'document' | 'highlight';

/** All that the popup needs to know about the open page. Plain data; made by the annotator. */
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

/** What the annotator of a page answers: `unreadable` where the document is none that could be an article. */
export type PageAnswer = PageReport | 'unreadable';

/** The statements that the reader can see and go to. The others are read, but stand where no mark may be. */
export const markedOn = ({ found }: PageReport): FoundStatement[] => found.filter(({ places }) => places > 0);
