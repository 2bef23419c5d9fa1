import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';

type Packages = Record<string, { version?: string; dev?: true; optional?: true; devOptional?: true }>;

const BOOTSTRAP = ['scripts/setup/bootstrap.mjs', 'hello.mjs'];

/** A project whose lock file asks for these packages, and a script that prints a greeting. */
async function folderWith(asked: Packages, installed: Packages): Promise<string> {
  const folder = await temporaryFolder();
  mkdirSync(join(folder, 'scripts/setup'), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  cpSync('scripts/setup/bootstrap.mjs', join(folder, 'scripts/setup/bootstrap.mjs'));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...asked } }));
  writeFileSync(join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages: installed }));
  writeFileSync(join(folder, 'hello.mjs'), 'console.log("hello");');
  return folder;
}

/** The output of a command in such a project; it ends if a package must be fetched. */
async function runWith(asked: Packages, installed: Packages): Promise<string> {
  const folder = await folderWith(asked, installed);
  try {
    const options = { cwd: folder, env: { PATH: folder }, encoding: 'utf8', stdio: 'pipe' } as const;
    return execFileSync(process.execPath, BOOTSTRAP, options);
  } catch {
    return 'failed';
  }
}

test.each<[string, Packages, Packages, boolean]>([
  [
    'all are there',
    { 'node_modules/a': { version: '1.0.0', dev: true } },
    { 'node_modules/a': { version: '1.0.0', dev: true } },
    true,
  ],
  [
    'npm calls one optional that the lock file does not',
    { 'node_modules/a': { version: '1.0.0', dev: true } },
    { 'node_modules/a': { version: '1.0.0', devOptional: true } },
    true,
  ],
  [
    'one for other systems is not there',
    { 'node_modules/a': { version: '1.0.0', optional: true } },
    {},
    true,
  ],
  ['one is not there', { 'node_modules/a': { version: '1.0.0' } }, {}, false],
  [
    'one is of another version',
    { 'node_modules/a': { version: '1.0.1' } },
    { 'node_modules/a': { version: '1.0.0' } },
    false,
  ],
])('of the installed packages, %s', async (_, asked, installed, isEnough) => {
  expect(await runWith(asked, installed)).toBe(isEnough ? 'hello\n' : 'failed');
});

test('what is said while packages are installed stays out of the output, which programs may read', async () => {
  const folder = await folderWith({ 'node_modules/a': { version: '1.0.0' } }, {});
  const npm = join(folder, 'npm-cli.js');
  writeFileSync(npm, 'console.log("added 1 package");');
  const options = { cwd: folder, env: { PATH: folder, npm_execpath: npm }, encoding: 'utf8' } as const;
  const { stdout, stderr } = spawnSync(process.execPath, BOOTSTRAP, options);
  expect(stdout).toBe('hello\n');
  expect(stderr).toMatch(/Installing the packages.*added 1 package.*Packages installed/s);
});
