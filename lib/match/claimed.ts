import { type Draft, takenBy } from './draft.ts';
import type { Reading } from './reading.ts';

/** Which words of a text are claimed by matches found so far. By token: 1 if claimed. */
export interface Claimed {
  /** Words that are evidence for a match. They are evidence for no other. */
  readonly proves: Uint8Array;
  /** Words inside a report that a cue has found, whether they are evidence for it or not. */
  readonly isReport: Uint8Array;
}

/** What quotations and the reports found by cues claim. */
export function claimedBy(
  quotations: readonly Draft[],
  reports: readonly Draft[],
  { quoteOf, tokens }: Reading,
): Claimed {
  const proves = takenBy(quotations, tokens.count);
  for (const { telling = [] } of reports) for (const token of telling) proves[token] = 1;
  const isReport = takenBy(reports, tokens.count);
  // Words that a report quotes belong to it. The words around them may report something else.
  for (let token = 0; token < tokens.count; token++)
    if (isReport[token] === 1 && (quoteOf[token] as number) >= 0) proves[token] = 1;
  return { proves, isReport };
}
