import { builtFiles, gzipped } from '../check/helpers/built-files.ts';
import { ensureBuilt } from '../setup/build.ts';
import { markdownTable } from './markdown-table.ts';

const inKB = (bytes: number): string => (bytes / 1024).toFixed(1);

/**
 * The size of each script of the extension, counted as its budget is. Builds the extension first if its sources are newer.
 */
export async function bytesTable(): Promise<string> {
  await ensureBuilt('chromium');
  const scripts = builtFiles('chromium').filter(({ path }) => path.endsWith('.js'));
  return markdownTable(
    ['script', 'KB', 'gzipped KB'],
    scripts.map((script) => [script.path, inKB(script.bytes.length), inKB(gzipped([script]))]),
  );
}
