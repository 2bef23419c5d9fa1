// Writes the tables of seeds/README.md anew: `node scripts/seeds/write-census.ts`.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { validateSeeds } from '../../lib/seeds/validate.ts';
import { census } from './census.ts';
import { withCensus } from './census-in-readme.ts';
import { readSeeds } from './read-seeds.ts';

const folder = new URL('../../seeds/', import.meta.url);
const { seeds, problems } = validateSeeds(await readSeeds(fileURLToPath(folder)));
if (seeds) {
  const guide = new URL('README.md', folder);
  await writeFile(guide, withCensus(await readFile(guide, 'utf8'), census(seeds)));
} else {
  for (const { file, line, reason } of problems) console.error(`seeds/${file}:${line} ${reason}`);
  process.exitCode = 1;
}
