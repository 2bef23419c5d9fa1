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
    `The seeds are broken in ${problems.length} ${problems.length === 1 ? 'place' : 'places'}:\n${list}`,
    'Mend what is named there; seeds/README.md says what a file may hold.',
  );
}
