import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../browser/types.ts';
import { CommandError } from '../command-error.ts';
import { nodeStep, ROOT } from './step.ts';

/** WXT's names of our browsers, and the folder into which it builds each one's extension. */
const TARGETS: Readonly<Record<BrowserName, { readonly wxt: string; readonly folder: string }>> = {
  chromium: { wxt: 'chrome', folder: 'chrome-mv3' },
  firefox: { wxt: 'firefox', folder: 'firefox-mv3' },
};

/** Folder of the built extension. */
export function extensionDir(name: BrowserName): string {
  return join(ROOT, '.output', TARGETS[name].folder);
}

/** Builds the extension and returns its folder. Throws a CommandError if the build failed; its output says why. */
export async function buildExtension(name: BrowserName): Promise<string> {
  const built = await nodeStep(`Building the extension for ${name}`, 'node_modules/wxt/bin/wxt.mjs', [
    'build',
    '--browser',
    TARGETS[name].wxt,
  ]);
  if (!built) throw new CommandError(`The extension could not be built for ${name}`, 'See above why.');
  return extensionDir(name);
}

/** The sources of the extension, from the root of the project: if one is newer than the build, the build is stale. */
export const SOURCES: readonly string[] = [
  'assets',
  'components',
  'entrypoints',
  'lib',
  'public',
  'seeds',
  'scripts/build',
  'scripts/command-error.ts',
  'scripts/seeds',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
];

/** Milliseconds since 1970 at which a file, or anything in a folder, was last written. */
function lastWritten(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce(
    (last, name) => Math.max(last, lastWritten(join(path, name))),
    stats.mtimeMs,
  );
}

/** Builds the extension if it is missing or older than its sources; returns its folder. Throws if the build failed. */
export async function ensureBuilt(name: BrowserName): Promise<string> {
  const manifest = join(extensionDir(name), 'manifest.json');
  const sources = SOURCES.map((path) => lastWritten(join(ROOT, path)));
  const isFresh = existsSync(manifest) && statSync(manifest).mtimeMs >= Math.max(...sources);
  return isFresh ? extensionDir(name) : buildExtension(name);
}

/** Lets WXT write the compiler settings that `tsconfig.json` builds on, if they are not there yet. */
export async function prepareTypes(): Promise<void> {
  if (existsSync(join(ROOT, '.wxt/tsconfig.json'))) return;
  const prepared = await nodeStep('Preparing types', 'node_modules/wxt/bin/wxt.mjs', ['prepare']);
  if (!prepared) throw new CommandError('WXT could not prepare the project', 'See above why.');
}
