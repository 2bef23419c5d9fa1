import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserName } from '../../browser/types.ts';
import { extensionDir } from '../../setup/build.ts';

/** A file of a built extension. */
export interface BuiltFile {
  /** From the root of the extension, with `/`. */
  readonly path: string;
  readonly bytes: Buffer;
}

/** The manifest: the fields that rules look at. */
export interface Manifest {
  readonly manifest_version: number;
  readonly version: string;
  readonly minimum_chrome_version?: string;
  readonly browser_specific_settings?: Readonly<
    Record<'gecko' | 'gecko_android', { readonly strict_min_version: string }>
  >;
  readonly permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly web_accessible_resources?: readonly unknown[];
  readonly externally_connectable?: unknown;
  readonly icons: Readonly<Record<string, string>>;
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
}

/** All files of a built extension. Throws if it has not been built. */
export function builtFiles(name: BrowserName): BuiltFile[] {
  const folder = extensionDir(name);
  if (!existsSync(folder)) throw new Error(`The extension is not built for ${name}: npm run build.`);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: relative(folder, path).split(sep).join('/'), bytes: readFileSync(path) }));
}

/** The manifest among the files of an extension. */
export function manifestOf(files: readonly BuiltFile[]): Manifest {
  const file = files.find(({ path }) => path === 'manifest.json');
  if (file === undefined) throw new Error('The built extension has no manifest.json.');
  return JSON.parse(file.bytes.toString('utf8')) as Manifest;
}

/** Total bytes of files, each gzipped. */
export const gzipped = (files: readonly BuiltFile[]): number =>
  files.reduce((sum, { bytes }) => sum + gzipSync(bytes, { level: 9 }).length, 0);

const ASKED_BY_PAGE = /(?:src|href)="\/?([^":]+\.(?:js|css))"/g;
const ASKED_BY_SCRIPT = /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g;

/** A page of the extension with all files that it loads at the start, without those that are imported later on demand. */
export function filesOfPage(files: readonly BuiltFile[], page: string): BuiltFile[] {
  const found = new Map<string, BuiltFile>();
  const visit = (path: string): void => {
    const file = files.find((candidate) => candidate.path === path);
    if (file === undefined || found.has(path)) return;
    found.set(path, file);
    const asked = path.endsWith('.html') ? ASKED_BY_PAGE : path.endsWith('.js') ? ASKED_BY_SCRIPT : null;
    if (asked === null) return;
    for (const [, name = ''] of file.bytes.toString('utf8').matchAll(asked))
      visit(path.endsWith('.html') ? name : posix.join(posix.dirname(path), name));
  };
  visit(page);
  return [...found.values()];
}
