import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../browser/types.ts';

/** What the user asked `npm start` for. */
export interface StartWishes {
  readonly browser: BrowserName;
  readonly headless: boolean;
  /** A page of the web or a saved file instead of the samples. `url`: the address to show the file at. */
  readonly page:
    | { readonly kind: 'url'; readonly url: string }
    | { readonly kind: 'file'; readonly path: string; readonly url: string }
    | null;
}

export const USAGE = `npm start                                the sample articles in Chromium
npm start -- --browser firefox           the same in Firefox
npm start -- --headless                  print and photograph what is found, open no window
npm start -- https://example.org/page    a page of the web
npm start -- saved.html [--url URL]      a saved page, as if it stood at URL`;

/** Reads the command line. Throws a sentence for the user if it makes no sense. */
export function readArguments(args: readonly string[]): StartWishes {
  const options = {
    browser: { type: 'string' },
    headless: { type: 'boolean' },
    url: { type: 'string' },
  } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [target, ...rest] = positionals;
  if (rest.length > 0) throw new Error('Give one page at most.');
  return {
    browser: browserName(values.browser ?? 'chromium'),
    headless: values.headless ?? !hasDisplay(),
    page: target === undefined ? null : pageOf(target, values.url),
  };
}

function browserName(name: string): BrowserName {
  if (name === 'firefox') return 'firefox';
  if (['chromium', 'chrome', 'edge'].includes(name)) return 'chromium';
  throw new Error(`There is no browser ${name} here: chromium or firefox.`);
}

function pageOf(target: string, url: string | undefined): StartWishes['page'] {
  if (existsSync(target)) return { kind: 'file', path: target, url: url ?? 'http://page.crossquote.test/' };
  if (/^https?:\/\//.test(target) && URL.canParse(target)) return { kind: 'url', url: target };
  throw new Error(`${target} is neither a file nor a web address.`);
}

/** macOS and Windows always have one; elsewhere X11 or Wayland names it in the environment. */
function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
