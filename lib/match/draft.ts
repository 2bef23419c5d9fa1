import type { Form } from '../coverage/model.ts';
import type { Run } from './clause.ts';
import type { FullName } from './stranger.ts';
import type { NearMiss } from './types.ts';

/** A match in the making: token numbers instead of offsets, statement numbers instead of ids. */
export interface Draft {
  readonly statement: number;
  /** Number of the closest wording, or -1 for reported speech. */
  readonly wording: number;
  readonly form: Form;
  /** 0–1 */
  readonly score: number;
  /** Bits of evidence; decides between drafts that claim the same words. */
  readonly bits: number;
  /** Runs of tokens, first and last inclusive; several where a quotation is split. */
  readonly runs: readonly Run[];
  /** For reported speech: the words that betray it, narrower than the clause they stand in. */
  readonly core?: Run;
  /** For reported speech: the words by which it is known, in ascending order. */
  readonly telling?: readonly number[];
  readonly attributed: 'speaker' | 'other' | 'unknown';
  /**
   * The speaker that the page names for the words, or else the likeliest of those whom it names near by; null if there
   * is none.
   */
  readonly named: string | null;
  /** The name of somebody unknown whom the page names instead. */
  readonly stranger?: FullName;
}

/** Words that look like a statement and are not linked to it. */
export interface DraftMiss {
  readonly statement: number;
  readonly first: number;
  readonly last: number;
  readonly reason: NearMiss['reason'];
}

/** Matches as they are found, before they are settled among each other. */
export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly misses: readonly DraftMiss[];
}

/** The first token of a match. */
export const firstOf = ({ runs }: Draft): number => runs[0]?.[0] ?? 0;

/** The last one. */
export const lastOf = ({ runs }: Draft): number => runs[runs.length - 1]?.[1] ?? 0;

/** Of so many tokens, those that matches hold: 1. */
export function takenBy(drafts: readonly Pick<Draft, 'runs'>[], count: number): Uint8Array {
  const taken = new Uint8Array(count);
  for (const { runs } of drafts) for (const [first, last] of runs) taken.fill(1, first, last + 1);
  return taken;
}
