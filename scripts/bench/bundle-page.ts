import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { citationPlugin } from '../build/citation-plugin.ts';
import { ROOT } from '../setup/step.ts';

/** Builds a file of tests/bench into one script that a page can run. Not minified: profiles need names. */
export async function bundleForPage(entry: string): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'crossquote-bench-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      plugins: [citationPlugin()],
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir,
        minify: false,
        target: 'chrome123',
        lib: {
          entry: join(ROOT, 'tests/bench', entry),
          formats: ['iife'],
          name: 'benchScript',
          fileName: () => 'bench.js',
        },
      },
    });
    return readFileSync(join(outDir, 'bench.js'), 'utf8');
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
