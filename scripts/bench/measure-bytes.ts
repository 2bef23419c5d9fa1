import { builtFiles, gzipped } from '../check/helpers/built-files.ts';
import { ensureBuilt } from '../setup/build.ts';
import { markdownTable } from './markdown-table.ts';

const inKB = (bytes: number): string => (bytes / 1024).toFixed(1);

/**
 * What each script of the extension weighs, counted as its budget is; the extension is built anew if its sources are
 * newer.
 */
export async function bytesTable(): Promise<string> {
  await ensureBuilt('chromium');
  const scripts = builtFiles('chromium').filter(({ path }) => path.endsWith('.js'));
  return markdownTable(
    ['script', 'KB', 'gzipped KB'],
    scripts.map((script) => [script.path, inKB(script.bytes.length), inKB(gzipped([script]))]),
  );
}
