// Rewrites the tables of seeds/README.md.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withMarkedPart } from '../check/helpers/marked-part.ts';
import { runCommand } from '../command-error.ts';
import { readOptions } from '../read-options.ts';
import { census } from './census.ts';
import { loadSeeds, SEEDS_FOLDER } from './load-seeds.ts';

await runCommand(async () => {
  readOptions('npm run seeds:census', {});
  const guide = join(SEEDS_FOLDER, 'README.md');
  const tables = census(await loadSeeds());
  await writeFile(guide, withMarkedPart(await readFile(guide, 'utf8'), 'census', tables));
});
