import { existsSync } from 'node:fs';
import type { BrowserName } from '../browser/types.ts';
import { CommandError } from '../command-error.ts';
import { BROWSER_CACHE, findBrowser } from './find-browser.ts';
import { nodeStep, step } from './step.ts';

/** Debian's packages; the fonts draw Korean, Japanese and Chinese in screenshots. */
const DEBIAN: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'fonts-noto-cjk'],
  firefox: ['firefox-esr', 'fonts-noto-cjk'],
};

/** Puppeteer's names. */
const DOWNLOADS: Readonly<Record<BrowserName, string>> = {
  chromium: 'chrome@stable',
  firefox: 'firefox@stable',
};

const HELP: Readonly<Record<BrowserName, string>> = {
  chromium: 'Chromium or Chrome (or set CROSSQUOTE_CHROMIUM to its program)',
  firefox: 'Firefox 140 or later (or set CROSSQUOTE_FIREFOX to its program)',
};

/**
 * Path of the browser's program; installs the browser if there is none: system packages as root on Debian, else
 * Puppeteer's own download. Throws a CommandError if neither works.
 */
export async function ensureBrowser(name: BrowserName): Promise<string> {
  const found = findBrowser(name) ?? (await fromSystem(name)) ?? (await fromPuppeteer(name));
  if (found === null)
    throw new CommandError(`No ${name} here and none could be installed`, `Please install ${HELP[name]}.`);
  return found;
}

async function fromSystem(name: BrowserName): Promise<string | null> {
  const rootOnDebian = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (!rootOnDebian) return null;
  await step('Reading the lists of system packages', 'apt-get', ['-q', 'update']);
  const install = [
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-q',
    'install',
    '-y',
    '--no-install-recommends',
  ];
  await step(`Installing ${name} as a system package`, 'env', [...install, ...DEBIAN[name]]);
  return findBrowser(name);
}

async function fromPuppeteer(name: BrowserName): Promise<string | null> {
  const installer = 'node_modules/@puppeteer/browsers/lib/main-cli.js';
  const title = `Downloading ${DOWNLOADS[name]} into .cache/browsers`;
  await nodeStep(title, installer, ['install', DOWNLOADS[name], '--path', BROWSER_CACHE]);
  const program = findBrowser(name);
  if (program === null) return null;
  // A download may lack libraries of the system, and then does not even print its version.
  return (await step(`Starting ${name} once`, program, ['--version'])) ? program : null;
}
