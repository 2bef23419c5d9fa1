import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where a command was typed: npm runs every script in the project's folder, and says here where it was itself run. */
const usersFolder = (): string => process.env.INIT_CWD ?? process.cwd();

/**
 * A path that the user gave, or an address of a file as browsers show it, as seen from where we run; as it was given
 * where that is the same, or where only that exists.
 */
export function usersPath(path: string): string {
  if (/^file:\/\/\//i.test(path) && URL.canParse(path)) return fileURLToPath(path);
  const meant = usersNewPath(path);
  return existsSync(meant) ? meant : path;
}

/** The same for a file that is still to be written. */
export function usersNewPath(path: string): string {
  const folder = usersFolder();
  return folder === process.cwd() ? path : resolve(folder, path);
}
