/**
 * THREATS.md lists every package whose code reaches the reader's browser, with version, licence and size. `--fix` rewrites
 * the list.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { citationPlugin } from '../build/citation-plugin.ts';
import { ROOT } from '../setup/step.ts';
import { markedPart, withMarkedPart } from './helpers/marked-part.ts';
import { reportBroken } from './helpers/report-broken.ts';
import { shippedImports } from './helpers/shipped-imports.ts';

interface Installed {
  readonly version: string;
  readonly license: string;
}

const GUIDE = join(ROOT, 'THREATS.md');
const PART = 'packages';
const ENTRY = '\0weighed';
/** Licences that allow shipping the code in ours. */
const LICENCES = new Set(['MIT', 'BSD-3-Clause', 'MPL-2.0', 'ISC', 'Apache-2.0']);

const installed = (name: string): Installed =>
  JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')) as Installed;

/** Builds a module alone, minified as in the extension. */
async function weigh(
  code: string,
): Promise<{ readonly bytes: number; readonly packages: readonly string[] }> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    plugins: [
      citationPlugin(),
      {
        name: 'weighed',
        resolveId: (id) => (id === ENTRY ? ENTRY : null),
        load: (id) => (id === ENTRY ? code : null),
      },
    ],
    build: { write: false, rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'strict' } },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput;
  const chunks = output.filter((file) => file.type === 'chunk');
  const modules = chunks.flatMap(({ modules: inside }) => Object.keys(inside));
  const names = modules.flatMap((id) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? []);
  return {
    bytes: gzipSync(chunks.map(({ code: text }) => text).join('')).length,
    packages: [...new Set(names)].sort(),
  };
}

async function rowFor(name: string, code: string): Promise<string> {
  const { bytes, packages } = await weigh(code);
  const others = packages
    .filter((other) => other !== name)
    .map((other) => `${other} ${installed(other).version}`);
  const { version, license } = installed(name);
  return `| ${name} | ${version} | ${license} | ${(bytes / 1024).toFixed(1)} | ${others.join(', ')} |`;
}

const rows = await Promise.all([...shippedImports()].map(([name, code]) => rowFor(name, code)));
const head = ['| package | version | licence | KB gzipped | brings |', '| --- | --- | --- | ---: | --- |'];
const table = [...head, ...rows].join('\n');
const guide = readFileSync(GUIDE, 'utf8');
const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};
const fix = process.argv.includes('--fix');
if (fix) writeFileSync(GUIDE, withMarkedPart(guide, PART, table));
const names = [...shippedImports().keys()];
reportBroken(
  'THREATS.md lists what reaches the reader’s browser, pinned and licensed',
  'Run npm run fix, and keep what is shipped in “dependencies” with an exact version.',
  [
    ...(fix || markedPart(guide, PART) === table ? [] : ['THREATS.md: the list of packages is out of date']),
    ...names
      .filter((name) => !/^\d+\.\d+\.\d+$/.test(dependencies[name] ?? ''))
      .map((name) => `package.json: ${name} is shipped and must be a dependency with an exact version`),
    ...names
      .filter((name) => !LICENCES.has(installed(name).license))
      .map((name) => `${name}: licence ${installed(name).license}`),
  ],
);
