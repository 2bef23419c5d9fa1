import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ensureBuilt } from '../setup/build.ts';
import { markdownTable } from './find-table.ts';

/** Bytes of each script of the extension as it is, built anew if its sources are newer. */
export async function bytesTable(): Promise<string> {
  const folder = await ensureBuilt('chromium');
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  );
  return markdownTable(
    ['script', 'KB', 'gzipped KB'],
    scripts.sort().map((file) => {
      const bytes = readFileSync(join(folder, file));
      return [file, (bytes.length / 1000).toFixed(1), (gzipSync(bytes).length / 1000).toFixed(1)];
    }),
  );
}
