import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyEdits, modify } from 'jsonc-parser';
import { CommandError } from '../command-error.ts';
import { SEEDS_FOLDER } from '../seeds/load-seeds.ts';

/**
 * Writes fingerprints into the file of an article, before its renderings, and changes nothing else. Returns a sentence that
 * says what was done.
 */
export async function refreshFingerprints(
  id: string,
  fingerprints: string,
  folder = SEEDS_FOLDER,
): Promise<string> {
  const file = join(folder, 'articles', `${id}.json`);
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CommandError(
      `There is no seeds/articles/${id}.json`,
      'Give the id of an article of the bundle.',
    );
  });
  const edits = modify(text, ['fingerprints'], fingerprints, {
    formattingOptions: { insertSpaces: true, tabSize: 2 },
    getInsertionIndex: (names) => names.indexOf('renderings'),
  });
  const refreshed = applyEdits(text, edits);
  if (refreshed === text) return `seeds/articles/${id}.json has these fingerprints already.`;
  await writeFile(file, refreshed);
  return `Wrote new fingerprints into seeds/articles/${id}.json.`;
}
