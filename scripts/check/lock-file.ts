/**
 * The lock file lists every package that any system may need, each with its checksum. If a registry lacks the builds for
 * other systems, npm leaves them out, and `npm ci` refuses the lock file everywhere else. `--fix` adds them: the version is
 * that of the parent, the name contains the system, and npm adds a checksum where it finds the package.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportBroken } from './helpers/report-broken.ts';
import { CHECKED } from './helpers/source-files.ts';

interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

type Packages = Readonly<Record<string, LockedPackage>>;

const FOLDER = 'node_modules/';

/** Entries that packages depend on and that the lock file lacks, by path. */
function missingEntries(packages: Packages): Record<string, LockedPackage> {
  const missing: Record<string, LockedPackage> = {};
  for (const [path, { dev, optionalDependencies = {} }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (isLocked(packages, path, name)) continue;
      missing[FOLDER + name] = { version, ...(dev ? { dev } : {}), optional: true, ...systemOf(name) };
    }
  }
  return missing;
}

/** Is a package locked in a `node_modules` of its parent or of a folder above, where Node looks for it? */
function isLocked(packages: Packages, path: string, name: string): boolean {
  if (`${path === '' ? '' : `${path}/`}${FOLDER}${name}` in packages) return true;
  return path !== '' && isLocked(packages, path.slice(0, Math.max(0, path.lastIndexOf(`/${FOLDER}`))), name);
}

/** `cli-linux-x64-musl` → Linux, x64, musl. */
function systemOf(name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> {
  const words = name.split('-');
  const os = words.find((word) =>
    ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'].includes(word),
  );
  const cpu = words.find((word) =>
    ['arm', 'arm64', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64'].includes(word),
  );
  if (os === undefined || cpu === undefined)
    throw new Error(`The system of ${name} does not show in its name.`);
  const libc = os === 'linux' ? { libc: [/musl/.test(name) ? 'musl' : 'glibc'] } : {};
  return { cpu: [cpu], ...libc, os: [os] };
}

/** Is it the build of a package for another system? If the registry lacks that, its checksum is unknown. */
const isOtherSystems = ({ optional, os, cpu }: LockedPackage): boolean =>
  optional === true && os !== undefined && cpu !== undefined;

/** What is wrong with an entry of the lock file. */
function faultsOf([path, entry]: readonly [string, LockedPackage]): string[] {
  const { resolved, integrity } = entry;
  return [
    ...(resolved?.startsWith('http') ? [`${path} names a registry's host`] : []),
    ...(path === '' || integrity !== undefined || isOtherSystems(entry) ? [] : [`${path} has no checksum`]),
  ];
}

const file = join(CHECKED, 'package-lock.json');
const lock: { packages: Packages } = JSON.parse(readFileSync(file, 'utf8'));
const missing = missingEntries(lock.packages);
const names = Object.keys(missing);
const fix = process.argv.includes('--fix');
if (fix && names.length > 0) {
  const all = Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) => a.localeCompare(b, 'en'));
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(all) }, null, 2)}\n`);
  console.log(`Added ${names.length} entries to package-lock.json.`);
}
reportBroken(
  'The lock file names every package of every system, with its checksum and without a host',
  'Entries that it lacks are added by npm run fix; a checksum by npm install.',
  [
    ...(fix ? [] : names.map((name) => `${name} is missing`)),
    ...Object.entries(lock.packages).flatMap(faultsOf),
  ].map((fault) => `package-lock.json: ${fault}`),
);
