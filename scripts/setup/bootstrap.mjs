// Makes a bare machine ready and runs a script of the project under the project's own Node.
// Usage: node scripts/setup/bootstrap.mjs SCRIPT [ARGUMENT…]
// Plain JavaScript without dependencies: it must run on whatever Node (18 or later) the user has.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MODULES = join(ROOT, 'node_modules');
/** The oldest version of Node that runs TypeScript files directly. */
const ENOUGH = [22, 18];

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** True if `node_modules` holds what the lock file asks for, except for packages of other systems. */
function isInstalled() {
  const installed = join(MODULES, '.package-lock.json');
  if (!existsSync(installed)) return false;
  // Whether a package is optional is read in the lock file alone: npm may call it something else in its list of installed
  // packages.
  const have = packagesOf(installed);
  return Object.entries(packagesOf(join(ROOT, 'package-lock.json')))
    .filter(([path, { optional, devOptional }]) => path !== '' && !optional && !devOptional)
    .every(([path, { version }]) => have[path]?.version === version);
}

/** Runs a command with our streams; resolves to its exit code. */
function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', ...options });
    const pass = (signal) => child.kill(signal);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, pass);
    child.on('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      resolve(1);
    });
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 130 : 1)));
  });
}

/**
 * Runs the npm that started us, otherwise the one on PATH. Its output goes to the error stream, because programs may read
 * that of the script.
 */
function npm(args) {
  const own = process.env.npm_execpath;
  const stdio = ['inherit', 2, 2];
  if (own?.endsWith('.js')) return run(process.execPath, [own, ...args], { stdio });
  return run('npm', args, { stdio, shell: process.platform === 'win32' });
}

async function install() {
  console.error('→ Installing the packages of package-lock.json (npm ci); this takes a minute or two …');
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const tick = setInterval(() => console.error(`  … still installing, ${seconds()} s`), 10_000);
  const code = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  clearInterval(tick);
  if (code !== 0) {
    console.error(
      'The packages could not be installed: npm ci failed, see above. Is the package registry in reach?',
    );
    process.exit(code);
  }
  console.error(`✓ Packages installed in ${seconds()} s.`);
}

/** The project's own Node; if that could not be installed, the user's, if it is new enough. */
function findNode() {
  const own = ['node', 'node.exe'].map((name) => join(MODULES, 'node/bin', name)).find(existsSync);
  if (own) return own;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > ENOUGH[0] || (major === ENOUGH[0] && minor >= ENOUGH[1])) return process.execPath;
  console.error(
    `The npm package "node" brought no program for this system, and Node ${process.versions.node} is too old: ` +
      `install Node ${ENOUGH.join('.')} or later.`,
  );
  return process.exit(1);
}

const [script, ...args] = process.argv.slice(2);
if (script === undefined) {
  console.error('Usage: node scripts/setup/bootstrap.mjs SCRIPT [ARGUMENT…]');
  process.exit(2);
}
if (!isInstalled()) await install();
const PATH = [join(MODULES, '.bin'), process.env.PATH].join(delimiter);
process.exit(await run(findNode(), [join(ROOT, script), ...args], { env: { ...process.env, PATH } }));
