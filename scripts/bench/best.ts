/** The least of several times, NaN of none: other work on the machine can make a run slower, never faster. */
export const best = (times: readonly number[]): number =>
  times.length === 0 ? Number.NaN : Math.min(...times);
