import type { Form } from '../coverage/model.ts';
import type { MarkLook } from './mark-style.ts';

/** Part of one text node: UTF-16 offsets, half-open, never empty. */
export interface NodeSpan {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** What is to be marked for one match. */
export interface MarkRequest {
  /** Unique per match on the page; the painter answers in keys. */
  readonly key: string;
  readonly statement: string;
  readonly form: Form;
  /** In reading order, as `resolveSpans` gives them. */
  readonly spans: readonly NodeSpan[];
}

/**
 * Why the document painter does not suit a page after all. What it had painted there is already undone.
 * - `rewritten`: the host has changed nodes that were marked.
 * - `refused`: some text cannot be wrapped without harm (flex items, SVG, a hostile form).
 */
export type Unsuited = 'rewritten' | 'refused';

/** A point in the viewport: what a pointer event carries. */
export interface Point {
  readonly clientX: number;
  readonly clientY: number;
}

/** Marks on the page. Nothing here throws because of what the page is or does. */
export interface Painter {
  /**
   * Makes the page show exactly these marks: what is there already stays untouched, what is not in the list
   * goes. Spans may be given in the page's nodes as they were or as they are while marked.
   */
  paint(marks: readonly MarkRequest[]): void;
  /** The same marks in terms of the page's own nodes, as they are after this painter has undone everything. */
  inHostNodes(marks: readonly MarkRequest[]): readonly MarkRequest[];
  /** Shows one match as the one whose card is open; `null` for none. */
  setActive(key: string | null): void;
  /** Keys of the matches under the point, the shortest match first. Empty where something covers the text. */
  hitTest(point: Point): readonly string[];
  /** Boxes of the match in viewport coordinates, line by line; empty if it is not painted or not shown. */
  rects(key: string): readonly DOMRect[];
  /** The element around the first words of the match; `null` if it is not painted. */
  elementOf(key: string): Element | null;
  /** Scrolls the match into the middle of the viewport; false if it is not painted. */
  scrollTo(key: string): boolean;
  /** Keys that are on the page now, in the order of the request. */
  painted(): readonly string[];
}

/** What a painter needs from the annotator. */
export interface PainterOptions {
  readonly document: Document;
  /** Ends the painter: everything is undone. */
  readonly signal: AbortSignal;
  readonly look: MarkLook;
  /** Called when this painter turns out not to suit the page; never from within a call to the painter. */
  readonly onUnsuited: (why: Unsuited) => void;
}
