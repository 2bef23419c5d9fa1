import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/** The built parts that the tests of the painters need. */
export interface Hosts {
  /** Folder of the extension that runs the painters. */
  readonly extensionDir: string;
  /** Script of one application, as one file. */
  script(app: 'react-app' | 'vue-app' | 'preact-app'): string;
  remove(): void;
}

async function bundle(entry: string, outDir: string, fileName: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    // Frameworks say more about what goes wrong in their development builds.
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
    },
    build: {
      outDir,
      emptyOutDir: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'host', fileName: () => `${fileName}.js` },
    },
  });
}

/** Bundles the applications and the extension into a temporary folder; `remove` deletes it. */
export async function buildHosts(): Promise<Hosts> {
  const folder = mkdtempSync(join(tmpdir(), 'crossquote-hosts-'));
  const extensionDir = join(folder, 'extension');
  const here = import.meta.dirname;
  cpSync(join(here, 'painter-extension/manifest.json'), join(extensionDir, 'manifest.json'));
  await bundle(join(here, 'painter-extension/content.ts'), extensionDir, 'content');
  for (const app of ['react-app', 'vue-app', 'preact-app'])
    await bundle(join(here, `apps/${app}.ts`), folder, app);
  return {
    extensionDir,
    script: (app) => readFileSync(join(folder, `${app}.js`), 'utf8'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
