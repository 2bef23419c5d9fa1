import type { Reason } from './types.ts';

/** A reason with its weight in log-odds; none if it hardly weighs anything. */
export const reason = (code: string, weight: number, detail = ''): Reason[] =>
  Math.abs(weight) < 0.05 ? [] : [{ code, weight: Math.round(weight * 100) / 100, detail }];

/** What a share weighs: on a line through nothing at `even`, within bounds. */
export const alongLine = (
  { even, slope, least, most }: { even: number; slope: number; least: number; most: number },
  share: number,
): number => Math.max(least, Math.min(most, (share - even) * slope));
