import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { SeedFile } from '../../lib/seeds/problem.ts';

/** All JSON files below a folder, sorted by path. Rejects if the folder or a file cannot be read. */
export async function readSeeds(folder: string): Promise<SeedFile[]> {
  const names = await readdir(folder, { recursive: true });
  const paths = names.filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    paths.map(async (path) => ({
      path: path.split(sep).join('/'),
      text: await readFile(join(folder, path), 'utf8'),
    })),
  );
}
