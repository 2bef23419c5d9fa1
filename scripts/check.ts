/** `npm run check`: runs everything that can be checked without running the code, and says at the end what failed. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSER_NAMES } from './browser/types.ts';
import { runCommand } from './command-error.ts';
import { readOptions } from './read-options.ts';
import { ensureBuilt, prepareTypes } from './setup/build.ts';
import { nodeStep, ROOT, step } from './setup/step.ts';

const bin = (name: string) => join(ROOT, 'node_modules/.bin', name);

async function main(): Promise<string[]> {
  const failed: string[] = [];
  const note = async (title: string, run: Promise<boolean>) => {
    if (!(await run)) failed.push(title);
  };
  await prepareTypes();
  await note('biome', step('Format and lint (biome)', bin('biome'), ['ci', '--error-on-warnings', '.']));
  await note('tsc', step('Types (tsc)', bin('tsc'), ['--noEmit', '-p', '.']));
  await note('knip', step('Unused files, exports and packages (knip)', bin('knip'), []));
  for (const name of BROWSER_NAMES) await ensureBuilt(name);
  for (const file of rules()) await note(file, nodeStep(`House rule: ${file}`, file));
  return failed;
}

/** The project's own rules: each file in `scripts/check` exits with an error if its rule is broken. */
function rules(): string[] {
  const files = readdirSync(join(ROOT, 'scripts/check')).filter((name) => name.endsWith('.ts'));
  return files.sort().map((name) => `scripts/check/${name}`);
}

await runCommand(async () => {
  readOptions('npm run check', {});
  const failed = await main();
  console.log(failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.join(', ')}.`);
  process.exitCode = failed.length === 0 ? 0 : 1;
});
