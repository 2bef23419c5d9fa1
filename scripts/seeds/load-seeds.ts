import { fileURLToPath } from 'node:url';
import { type Seeds, validateSeeds } from '../../lib/seeds/validate.ts';
import { CommandError } from '../command-error.ts';
import { readSeeds } from './read-seeds.ts';

export const SEEDS_FOLDER = fileURLToPath(new URL('../../seeds', import.meta.url));

/** The checked seeds. Throws a CommandError that lists what is wrong, with file and line. */
export async function loadSeeds(folder = SEEDS_FOLDER): Promise<Seeds> {
  const { seeds, problems } = validateSeeds(await readSeeds(folder));
  if (seeds) return seeds;
  const list = problems.map(({ file, line, reason }) => `  seeds/${file}:${line}: ${reason}`).join('\n');
  throw new CommandError(
    `${problems.length} problem(s) in the seeds:\n${list}\n`,
    'Mend the lines named above',
  );
}
