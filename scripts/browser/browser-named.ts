import { CommandError } from '../command-error.ts';
import type { BrowserName } from './types.ts';

/** The browser that a user names: Chrome and Edge count as Chromium. Throws a CommandError for any other. */
export function browserNamed(name: string): BrowserName {
  if (name === 'firefox') return 'firefox';
  if (['chromium', 'chrome', 'edge'].includes(name)) return 'chromium';
  throw new CommandError(`There is no browser ${name} here`, 'Choose chromium or firefox.');
}
