/**
 * `npm run fix`: writes what tools can write: format, the tables of the guides, missing entries of the lock file. All other
 * faults are reported by `npm run check`.
 */
import { join } from 'node:path';
import { BROWSER_NAMES } from './browser/types.ts';
import { CommandError, runCommand } from './command-error.ts';
import { readOptions } from './read-options.ts';
import { ensureBuilt } from './setup/build.ts';
import { nodeStep, ROOT, step } from './setup/step.ts';

await runCommand(async () => {
  readOptions('npm run fix', {});
  const biome = join(ROOT, 'node_modules/.bin/biome');
  const done = [
    await step('Format', biome, ['check', '--write', '.']),
    await nodeStep('The census of the seeds', 'scripts/seeds/write-census.ts'),
    await nodeStep('The lock file', 'scripts/check/lock-file.ts', ['--fix']),
    await nodeStep('The list of packages', 'scripts/check/shipped-packages.ts', ['--fix']),
  ];
  for (const name of BROWSER_NAMES) await ensureBuilt(name);
  done.push(await nodeStep('The guides', 'scripts/check/guides.ts', ['--fix']));
  if (done.includes(false)) throw new CommandError('Not all could be mended', 'See above what is left.');
});
