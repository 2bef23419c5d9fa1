/**
 * `npm test [-- OPTIONS AND FILES OF VITEST]`: installs what is missing, builds the extension for both browsers, and runs
 * the unit tests, the browser tests, and the tests of the packages. If only files of one kind are named, what the others
 * need is skipped.
 */
import { BROWSER_NAMES } from './browser/types.ts';
import { runCommand } from './command-error.ts';
import { buildExtension, prepareTypes } from './setup/build.ts';
import { ensureBrowser } from './setup/ensure-browser.ts';
import { nodeStep } from './setup/step.ts';

type Project = 'unit' | 'browser' | 'packages';

/** The test projects to which the named files belong; all if none is named. */
function projectsOf(args: readonly string[]): Project[] {
  const all: Project[] = ['unit', 'browser', 'packages'];
  const folders = all.filter((project) => args.some((arg) => arg.includes(`tests/${project}`)));
  return folders.length === 0 ? all : folders;
}

async function main(args: readonly string[]): Promise<boolean> {
  const projects = projectsOf(args);
  if (projects.includes('browser')) {
    for (const name of BROWSER_NAMES) await ensureBrowser(name);
    for (const name of BROWSER_NAMES) await buildExtension(name);
  }
  await prepareTypes();
  let passed = true;
  for (const project of projects) {
    const options = ['run', '--project', project, ...args];
    passed =
      (await nodeStep(`Running the ${project} tests`, 'node_modules/vitest/vitest.mjs', options)) && passed;
  }
  return passed;
}

await runCommand(async () => {
  process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
});
