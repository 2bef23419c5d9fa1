/**
 * A run of text that reads as one paragraph, with the way back to the nodes. `nodes[i]` contains the block's characters
 * from `starts[i]` on. Characters for a `<br>` (U+2028, `\n` for several) are in no node.
 */
export interface PageBlock {
  readonly text: string;
  readonly kind: 'heading' | 'paragraph' | 'caption' | 'furniture';
  readonly nodes: readonly Text[];
  /** Offset in `text` at which the node's characters begin, ascending. */
  readonly starts: readonly number[];
  /** The nearest block-level element. */
  readonly element: Element;
}

/** One readable article on the page: most pages have one, an infinite scroll has several. */
export interface PageSection {
  readonly blocks: readonly PageBlock[];
}

/** What the page says about itself. All of it may be hostile text; it is cut to a sensible length. */
export interface PageFacts {
  readonly url: string;
  readonly title: string;
  /** ISO 639-1, lower case; empty if the page does not say. */
  readonly language: string;
  /**
   * Dates with their sources, best source first: days, or a month (YYYY-MM) if the address gives no more. A `date-line`
   * is a line of its own at the head of the text.
   */
  readonly dates: readonly {
    readonly iso: string;
    readonly source: 'json-ld' | 'meta' | 'time' | 'date-line' | 'visible' | 'address';
  }[];
}
