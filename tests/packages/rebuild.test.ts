import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readZip } from './read-zip.ts';

const ROOT = join(import.meta.dirname, '../..');
const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { version: string };
const run = promisify(execFile);
const packagesIn = (root: string, kind: string): string =>
  join(root, '.output', `crossquote-${version}-${kind}.zip`);

/** The environment of a developer, without vitest's, whose `NODE_ENV` would build another extension. */
const OF_VITEST = new Set(['NODE_ENV', 'MODE', 'DEV', 'PROD', 'TEST', 'VITEST']);
const plain = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_VITEST.has(name)));

/** Packs as a developer does, and as a reviewer does who has only the source archive. */
const zip = (root: string): Promise<unknown> =>
  run('npm', ['run', 'zip'], {
    cwd: root,
    shell: process.platform === 'win32',
    env: { ...plain, npm_config_prefer_offline: 'true' },
    maxBuffer: 64 * 1024 * 1024,
  });

let bare = '';

beforeAll(async () => {
  await zip(ROOT);
  bare = await mkdtemp(join(tmpdir(), 'crossquote-sources-'));
  for (const [path, content] of readZip(await readFile(packagesIn(ROOT, 'sources')))) {
    await mkdir(dirname(join(bare, path)), { recursive: true });
    await writeFile(join(bare, path), content);
  }
  await zip(bare);
});

afterAll(() => rm(bare, { recursive: true, force: true }));

test.each(['chrome', 'firefox', 'sources'])(
  'the source archive alone builds the %s package again, byte for byte',
  async (kind) => {
    const ours = await readFile(packagesIn(ROOT, kind));
    const theirs = await readFile(packagesIn(bare, kind));
    const files = readZip(ours);
    const rebuilt = readZip(theirs);
    expect(files.size).toBeGreaterThan(15);
    expect([...rebuilt.keys()]).toEqual([...files.keys()]);
    const differing = [...files].filter(
      ([name, content]) => !content.equals(rebuilt.get(name) ?? Buffer.of()),
    );
    expect(differing.map(([name]) => name)).toEqual([]);
    expect(theirs.equals(ours)).toBe(true);
  },
);

test('the source archive brings the samples that npm start shows, but no tests, nothing that tools made, no pages of others', async () => {
  const names = [...readZip(await readFile(packagesIn(ROOT, 'sources'))).keys()];
  expect(names).toContain('package-lock.json');
  expect(names).toContain('README.md');
  expect(names).toContain('tests/pages/samples/index.json');
  const others = /^(?:tests\/(?!pages\/samples\/)|node_modules|\.|screenshots)/;
  expect(names.filter((name) => others.test(name))).toEqual([]);
});

test('the packages of both browsers hold the extension and nothing else', async () => {
  for (const kind of ['chrome', 'firefox']) {
    const names = [...readZip(await readFile(packagesIn(ROOT, kind))).keys()];
    expect(names).toContain('manifest.json');
    expect(names.filter((name) => /\.(?:map|ts|tsx|md)$|^\./.test(name))).toEqual([]);
  }
});
