import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { ROOT } from '../../setup/step.ts';

/** A text file of the project. */
export interface SourceFile {
  /** From the root of the project, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** Files made by tools, and pages kept as data. */
const NOT_OURS = new Set([
  'node_modules',
  '.git',
  '.output',
  '.wxt',
  '.cache',
  'screenshots',
  'coverage-report',
]);

/** The folder that is checked: this project; tests of the rules name a folder of broken examples. */
export const CHECKED = process.env.CROSSQUOTE_CHECKED ?? ROOT;

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/** Files of the given folders (`.` is the whole project) whose name ends in one of the endings, e.g. `.ts`. Sorted. */
export function sourceFiles(folders: readonly string[], endings: readonly string[]): SourceFile[] {
  return folders
    .flatMap((folder) => filesBelow(join(CHECKED, folder)))
    .filter((path) => endings.includes(extname(path)))
    .sort()
    .map((path) => ({
      path: relative(CHECKED, path).split(sep).join('/'),
      text: readFileSync(path, 'utf8'),
    }));
}

/** Number of the line, from 1, that an offset of the text is on. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
