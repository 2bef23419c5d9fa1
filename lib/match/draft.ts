import type { Form } from '../coverage/model.ts';
import type { FullName } from './attribution/stranger.ts';
import type { Run } from './clause.ts';
import type { NearMiss } from './types.ts';

/** A match before it is final: with token numbers instead of offsets and statement numbers instead of ids. */
export interface Draft {
  readonly statement: number;
  /** Number of the closest wording, or -1 for reported speech. */
  readonly wording: number;
  readonly form: Form;
  /** 0–1 */
  readonly score: number;
  /** Bits of evidence. Decides between drafts that claim the same words. */
  readonly bits: number;
  /** Runs of tokens, both ends inclusive; several if a quotation is split. */
  readonly runs: readonly Run[];
  /** For reported speech: the run from the first to the last word of evidence, narrower than the clause. */
  readonly core?: Run;
  /** For reported speech: the tokens that are evidence, ascending. */
  readonly telling?: readonly number[];
  readonly attributed: 'speaker' | 'other' | 'unknown';
  /** The speaker that the page names for the words, else the likeliest of those it names nearby; null if there is none. */
  readonly named: string | null;
  /** The name of a person unknown to the bundle whom the page names instead. */
  readonly stranger?: FullName;
}

/** Words that resemble a statement but are not linked to it. */
export interface DraftMiss {
  readonly statement: number;
  readonly first: number;
  readonly last: number;
  readonly reason: NearMiss['reason'];
}

/** Matches as they are found, before conflicts between them are resolved. */
export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly misses: readonly DraftMiss[];
}

/** The first token of a match. */
export const firstOf = ({ runs }: Draft): number => runs[0]?.[0] ?? 0;

/** The last token of a match. */
export const lastOf = ({ runs }: Draft): number => runs[runs.length - 1]?.[1] ?? 0;

/** Marks the tokens of some matches with 1. `count`: tokens of the text. */
export function takenBy(drafts: readonly Pick<Draft, 'runs'>[], count: number): Uint8Array {
  const taken = new Uint8Array(count);
  for (const { runs } of drafts) for (const [first, last] of runs) taken.fill(1, first, last + 1);
  return taken;
}
