import { statSync } from 'node:fs';
import { browserNamed } from '../browser/browser-named.ts';
import type { BrowserName } from '../browser/types.ts';
import { CommandError } from '../command-error.ts';
import { checkedAddress } from '../pages/checked-address.ts';
import { readOptions } from '../read-options.ts';
import { usersPath } from '../users-path.ts';

/** The arguments of `npm start`. */
export interface StartWishes {
  readonly browser: BrowserName;
  readonly headless: boolean;
  /** A page of the web or a saved file instead of the samples. `url`: the address to show the file at. */
  readonly page:
    | { readonly kind: 'url'; readonly url: string }
    | { readonly kind: 'file'; readonly path: string; readonly url: string }
    | null;
}

const USAGE = `
npm start                                the sample articles in Chromium
npm start -- --browser firefox           the same in Firefox
npm start -- --headless                  print and photograph what is found, open no window
npm start -- https://example.org/page    a page of the web
npm start -- saved.html [--url URL]      a saved page, as if it stood at URL`;

/** Reads the command line. Throws a CommandError if it makes no sense. */
export function readArguments(args?: readonly string[]): StartWishes {
  const understood = { values: ['browser', 'url'], flags: ['headless'], takesNames: true } as const;
  const { values, flags, named } = readOptions(USAGE, understood, args);
  const [target, ...rest] = named;
  if (rest.length > 0) throw new CommandError('Give one page at most', `Usage: ${USAGE}`);
  const page = target === undefined ? null : pageOf(target, values.url);
  if (values.url !== undefined && page?.kind !== 'file')
    throw new CommandError('There is no saved page to show at --url', `Usage: ${USAGE}`);
  return {
    browser: browserNamed(values.browser ?? 'chromium'),
    headless: flags.has('headless') || !hasDisplay(),
    page,
  };
}

function pageOf(target: string, url: string | undefined): StartWishes['page'] {
  const path = usersPath(target);
  if (statSync(path, { throwIfNoEntry: false })?.isFile())
    return { kind: 'file', path, url: checkedAddress(url) ?? 'http://page.crossquote.test/' };
  if (/^https?:\/\//.test(target) && URL.canParse(target)) return { kind: 'url', url: target };
  throw new CommandError(`${target} is neither a file nor a web address`, `Usage: ${USAGE}`);
}

/** Is there a display? macOS and Windows always have one; elsewhere the environment names that of X11 or Wayland. */
function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
