/** The shortest of several times, NaN of none: other work on the machine can only make a run slower. */
export const best = (times: readonly number[]): number =>
  times.length === 0 ? Number.NaN : Math.min(...times);
