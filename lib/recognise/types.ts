/** `coverage`: the page reports the event. `mention`: it only refers to it. `none`: neither. */
export type Verdict = 'coverage' | 'mention' | 'none';

/** One piece of evidence, for (positive) or against (negative) coverage, in log-odds. */
export interface Reason {
  /** Key of the sentence in the catalogue: `reason_<code>`. */
  readonly code: string;
  /** Names, dates or counts that fill the sentence. May be hostile page text: show it as text only. */
  readonly detail: string;
  readonly weight: number;
}

/** What the page is, and why. */
export interface Recognition {
  readonly verdict: Verdict;
  /** Sum of the reasons' weights. One of them is the prior (`prior`). */
  readonly score: number;
  /** Strongest first. */
  readonly reasons: readonly Reason[];
  /** Bundled article that the page is: by its address, or by its text on the outlet's own site or in an archive. */
  readonly article: string | null;
  /** Bundled article whose text this page republishes, with the share of its fingerprints found (0–1; null if none were). */
  readonly copyOf: { readonly article: string; readonly share: number | null } | null;
}
