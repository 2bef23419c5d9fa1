import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where a command was typed: npm runs every script in the project's folder, and says here where it was itself run. */
const usersFolder = (): string => process.env.INIT_CWD ?? process.cwd();

/** A path that the user gave, as seen from where we run; as it was given where that is the same, or where only that exists. */
export function usersPath(path: string): string {
  const meant = usersNewPath(path);
  return existsSync(meant) ? meant : path;
}

/** The same for a file that is still to be written. */
export function usersNewPath(path: string): string {
  const folder = usersFolder();
  return folder === process.cwd() ? path : resolve(folder, path);
}
