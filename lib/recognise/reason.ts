import type { Reason } from './types.ts';

/** A reason with its weight in log-odds; none if the weight is negligible. */
export const reason = (code: string, weight: number, detail = ''): Reason[] =>
  Math.abs(weight) < 0.05 ? [] : [{ code, weight: Math.round(weight * 100) / 100, detail }];

/** The weight of a share: linear, 0 at `even`, within bounds. */
export const alongLine = (
  { even, slope, least, most }: { even: number; slope: number; least: number; most: number },
  share: number,
): number => Math.max(least, Math.min(most, (share - even) * slope));
