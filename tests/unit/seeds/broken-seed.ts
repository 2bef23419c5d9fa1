/** A fault put into the small seeds, and what must be told of it. */
export type BrokenSeed = readonly [
  what: string,
  file: string,
  /** Text of the file that is replaced. */
  from: string,
  to: string,
  line: number,
  /** Part of the reason told. */
  reason: string,
];
