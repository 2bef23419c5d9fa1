import { CommandError } from '../command-error.ts';
import { readOptions } from '../read-options.ts';

/** The parts of the bench, in the order in which they are run. */
export const PARTS = ['find', 'slices', 'hostile', 'gate', 'paint', 'interface', 'bytes'] as const;

/** One part of the bench by name. */
export type Part = (typeof PARTS)[number];

export interface BenchOptions {
  /** Fewer runs and smaller limits, for a quick look. */
  readonly quick: boolean;
  /** Writes the tables to tests/bench/RESULTS.md. */
  readonly write: boolean;
  /** Only the part of this name. */
  readonly only: Part | undefined;
}

const USAGE = `npm run bench [-- --quick] [--write] [--only ${PARTS.join('|')}]`;

/** Reads the arguments of the bench. Throws a CommandError if they make no sense. */
export function readBenchOptions(args?: readonly string[]): BenchOptions {
  const { values, flags } = readOptions(USAGE, { values: ['only'], flags: ['quick', 'write'] }, args);
  const only = PARTS.find((part) => part === values.only);
  if (values.only !== undefined && only === undefined)
    throw new CommandError(`The bench has no part ${values.only}`, `Usage: ${USAGE}`);
  if (only !== undefined && flags.has('write'))
    throw new CommandError('One part alone is not the record', 'Leave out --write or --only.');
  return { quick: flags.has('quick'), write: flags.has('write'), only };
}
