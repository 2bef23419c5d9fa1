/** A file of `seeds/` as it was read: `path` is relative to that folder, with `/` between its parts. */
export interface SeedFile {
  readonly path: string;
  readonly text: string;
}

/** Something that is wrong in a seed file. `line` counts from 1. */
export interface SeedProblem {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

/** Keys and indexes that lead from the top of a file to a value in it. */
export type SeedPath = readonly (string | number)[];
