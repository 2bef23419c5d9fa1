import type { Reason } from './types.ts';

/** A reason with its weight in log-odds; none if it hardly weighs anything. */
export const reason = (code: string, weight: number, detail = ''): Reason[] =>
  Math.abs(weight) < 0.05 ? [] : [{ code, weight: Math.round(weight * 100) / 100, detail }];
