import { type Draft, takenBy } from './draft.ts';
import type { Reading } from './reading.ts';

/** Which words of a text matches claim that were found already, by token: 1 if they do. */
export interface Claimed {
  /** Words that prove a match: they prove nothing more. */
  readonly proves: Uint8Array;
  /** Words that stand where a cue tells of a report, whatever they say. */
  readonly isReport: Uint8Array;
}

/** What quotations claim, and reports that cues tell of. */
export function claimedBy(
  quotations: readonly Draft[],
  reports: readonly Draft[],
  { quoteOf, tokens }: Reading,
): Claimed {
  const proves = takenBy(quotations, tokens.count);
  for (const { telling = [] } of reports) for (const token of telling) proves[token] = 1;
  const isReport = takenBy(reports, tokens.count);
  // What a report quotes belongs to it; the words around that may report something else.
  for (let token = 0; token < tokens.count; token++)
    if (isReport[token] === 1 && (quoteOf[token] as number) >= 0) proves[token] = 1;
  return { proves, isReport };
}
