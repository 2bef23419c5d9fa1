import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { BrowserName } from '../browser/types.ts';
import { CommandError } from '../command-error.ts';

/** Where this project keeps browsers that it downloaded itself. */
export const BROWSER_CACHE = join(import.meta.dirname, '../../.cache/browsers');

interface Places {
  /** Environment variable with the program's path, which takes precedence. */
  readonly variable: string;
  /** Names on PATH, best first. */
  readonly commands: readonly string[];
  /** Where installers put it on macOS and Windows. */
  readonly files: readonly string[];
  /** Folder and program names inside Puppeteer's cache. */
  readonly cached: readonly string[];
  readonly programs: readonly string[];
}

const PROGRAM_FILES = [
  process.env.ProgramFiles,
  process.env['ProgramFiles(x86)'],
  process.env.LOCALAPPDATA,
].filter((folder) => folder !== undefined);

const PLACES: Readonly<Record<BrowserName, Places>> = {
  chromium: {
    variable: 'CROSSQUOTE_CHROMIUM',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'chrome',
      'microsoft-edge',
    ],
    files: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...PROGRAM_FILES.flatMap((folder) => [
        join(folder, 'Chromium/Application/chrome.exe'),
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ]),
    ],
    cached: ['chrome'],
    programs: ['chrome', 'chrome.exe', 'Google Chrome for Testing'],
  },
  firefox: {
    variable: 'CROSSQUOTE_FIREFOX',
    commands: ['firefox', 'firefox-esr'],
    files: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...PROGRAM_FILES.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
    ],
    cached: ['firefox'],
    programs: ['firefox', 'firefox.exe'],
  },
};

/** Path of the browser's program, or `null` if none is installed. Only looks at files; starts nothing. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, commands, files, cached, programs } = PLACES[name];
  const given = process.env[variable];
  if (given !== undefined && given !== '') {
    if (isProgram(given)) return given;
    throw new CommandError(
      `${variable} names ${given}, which is not a program that can be started`,
      'Name the program, or unset the variable.',
    );
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...files].find(isProgram) ?? fromCaches(cached, programs);
}

function fromCaches(cached: readonly string[], programs: readonly string[]): string | null {
  const roots = [BROWSER_CACHE, join(homedir(), '.cache/puppeteer')];
  const found = roots.flatMap((root) =>
    cached.flatMap((folder) => programsBelow(join(root, folder), programs)),
  );
  return found.find(isProgram) ?? null;
}

/**
 * Programs of these names in Puppeteer's folder of a browser: `PLATFORM-VERSION/…/PROGRAM`, up to six folders deep;
 * newest first.
 */
export function programsBelow(folder: string, programs: readonly string[], depth = 6): string[] {
  if (depth === 0 || !existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
    b.name.localeCompare(a.name, 'en', { numeric: true }),
  );
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return programsBelow(path, programs, depth - 1);
    return programs.includes(entry.name) ? [path] : [];
  });
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
