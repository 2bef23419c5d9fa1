/**
 * The lock file names every package that any system may need. A registry that lacks the builds for other systems makes
 * npm leave them out, and then `npm ci` refuses the lock file everywhere else. `--fix` adds them: versions are
 * exact in the parent, the system is part of the name, and a checksum is added by npm where the package is found.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup/step.ts';

interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly resolved?: string;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

type Packages = Readonly<Record<string, LockedPackage>>;

const FOLDER = 'node_modules/';

/** Entries that parents ask for and the lock file lacks, by their path. */
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

/** Node looks for a package in the `node_modules` of its parent, then of the parent's parent, and so on. */
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

const file = join(ROOT, 'package-lock.json');
const lock: { packages: Packages } = JSON.parse(readFileSync(file, 'utf8'));
const missing = missingEntries(lock.packages);
const names = Object.keys(missing);
const hosts = Object.entries(lock.packages).filter(([, { resolved }]) => resolved?.startsWith('http'));
if (names.length > 0 && process.argv.includes('--fix')) {
  const all = Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) => a.localeCompare(b, 'en'));
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(all) }, null, 2)}\n`);
  console.log(`Added ${names.length} entries to package-lock.json.`);
} else if (names.length > 0) {
  console.error(`package-lock.json lacks ${names.join(', ')}: run scripts/check/lock-file.ts --fix.`);
  process.exitCode = 1;
}
if (hosts.length > 0) {
  console.error(`package-lock.json names a registry's host for ${hosts.map(([path]) => path).join(', ')}.`);
  process.exitCode = 1;
}
