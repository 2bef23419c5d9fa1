import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder in which a command was typed: npm runs every script in the project's folder and keeps the original one here. */
const usersFolder = (): string => process.env.INIT_CWD ?? process.cwd();

/**
 * A path that the user gave, or the file address that browsers show, relative to where we run; unchanged if that is the
 * same, or if only the unchanged path exists.
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
