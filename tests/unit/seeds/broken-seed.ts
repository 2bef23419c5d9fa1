/** A fault in the small seeds, and the message that it must cause. */
export type BrokenSeed = readonly [
  what: string,
  file: string,
  /** Text of the file that is replaced. */
  from: string,
  to: string,
  line: number,
  /** Part of the message. */
  reason: string,
];
