import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageSource } from './page-server.ts';

/** One page of a folder, as its `index.json` lists it. The page itself is in `ID.html`. */
export interface FolderPage {
  readonly id: string;
  /** The address it is served at; the scheme is left to the browser. */
  readonly url: string;
  readonly title: string;
  readonly html: string;
  /** What must be found on it, if the index says so; statements are sorted. */
  readonly expect: { readonly verdict: string; readonly statements: readonly string[] } | null;
}

/** Reads a folder of saved pages: `index.json` (a list of `id`, `url`, `title`, `expect`) beside the HTML files. */
export function readPageFolder(folder: string): FolderPage[] {
  const index: unknown = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  if (!Array.isArray(index)) throw new Error(`${join(folder, 'index.json')} is not a list of pages.`);
  return index.map((entry: Partial<FolderPage>, row) => {
    const { id, url, title = id, expect = null } = entry;
    if (typeof id !== 'string' || typeof url !== 'string') {
      throw new Error(`${join(folder, 'index.json')}: entry ${row + 1} has no id or url.`);
    }
    const html = readFileSync(join(folder, `${id}.html`), 'utf8');
    return { id, url, title: title ?? id, html, expect };
  });
}

/** Serves each page at its address: the one with the same query, otherwise the one with any. */
export function pageSource(pages: readonly Pick<FolderPage, 'url' | 'html'>[]): PageSource {
  const exact = new Map<string, string>();
  const anyQuery = new Map<string, string>();
  for (const { url, html } of pages) {
    const { host, pathname, search } = new URL(url);
    exact.set(host + pathname + search, html);
    if (search === '' || !anyQuery.has(host + pathname)) anyQuery.set(host + pathname, html);
  }
  return ({ host, pathname, search }) =>
    exact.get(host + pathname + search) ?? anyQuery.get(host + pathname) ?? null;
}
