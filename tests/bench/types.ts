/** A wording of a statement, as every contender gets it. */
export interface Pattern {
  /** Number of the statement. */
  readonly statement: number;
  readonly text: string;
}

/** All that is looked for in one run. Sent to the page as JSON. */
export interface Statements {
  readonly patterns: readonly Pattern[];
  /** Statements numbered from here on are generated: nobody said them, every hit is false. */
  readonly generatedFrom: number;
  /** Statement → speaker id. */
  readonly speakers: readonly string[];
}

/** The result of one run of a contender. Times in milliseconds. */
export interface Turn {
  readonly ms: number;
  /** Named parts of the time, if the contender tells them. */
  readonly parts: Readonly<Record<string, number>>;
  /** Share of the patterns that were searched before time was up. */
  readonly done: number;
  /** Planted quotations that were found as their own statement. */
  readonly found: number;
  /** Hits of statements that nobody said. */
  readonly falseHits: number;
  /** Hits of real statements in paragraphs that hold none of their wordings. */
  readonly elsewhere: number;
}

/** Work in slices, as on a page of the web. */
export interface SlicedRun {
  readonly ms: number;
  /** Longest time that the page's thread was held. */
  readonly longest: number;
  readonly slices: number;
  readonly matches: number;
}

/** Milliseconds of preparation, without fetching. */
export interface Loading {
  /** Viewing the index. */
  readonly index: number;
  /** Names, speech verbs and cues of the bundle, with its own index. */
  readonly knowledge: number;
}
