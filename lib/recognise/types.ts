/** `coverage`: the page reports the event. `mention`: it only refers to it. `none`: neither. */
export type Verdict = 'coverage' | 'mention' | 'none';

/** One piece of evidence, for (positive) or against (negative) coverage, in log-odds. */
export interface Reason {
  /** Key of the sentence in the catalogue: `reason_<code>`. */
  readonly code: string;
  /** What was found, to fill the sentence: names, dates, counts. Page text is hostile: show as text only. */
  readonly detail: string;
  readonly weight: number;
}

/** What the page is, and why. */
export interface Recognition {
  readonly verdict: Verdict;
  /** Sum of the reasons' weights; what holds of any page, before all evidence, is one of them (`prior`). */
  readonly score: number;
  /** Strongest first. */
  readonly reasons: readonly Reason[];
  /** Bundled article that the page is, by its address or by its text on the outlet's own site or in an archive. */
  readonly article: string | null;
  /**
   * Bundled article whose text this page republishes, and the share of its fingerprints found (0–1), null where none
   * were.
   */
  readonly copyOf: { readonly article: string; readonly share: number | null } | null;
}
