import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { citationPlugin } from '../build/citation-plugin.ts';
import { ROOT } from '../setup/step.ts';

/** Builds a file of tests/bench into one script that a page can run. Not minified: profiles need names. */
export async function bundleForPage(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [citationPlugin()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      target: 'chrome123',
      lib: { entry: join(ROOT, 'tests/bench', entry), formats: ['iife'], name: 'benchScript' },
    },
  });
  // Vite returns one result for each format.
  const [{ output }] = built as [Rolldown.RolldownOutput];
  return output[0].code;
}
