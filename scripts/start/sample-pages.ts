import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { decodePage } from '../pages/decode-page.ts';
import { pageSource, readPageFolder } from '../serve/page-folder.ts';
import type { PageSource } from '../serve/page-server.ts';
import { ROOT } from '../setup/step.ts';
import type { StartWishes } from './arguments.ts';

/** The pages to show, and the server's answers for them; without answers the real network is used. */
export interface Programme {
  readonly pages: readonly { readonly id: string; readonly url: string; readonly title: string }[];
  readonly source: PageSource | null;
}

const SAMPLES = join(ROOT, 'tests/pages/samples');

/** The sample articles, or the one page that the user named. Throws if its file cannot be read. */
export function programme(page: StartWishes['page'], folder = SAMPLES): Programme {
  if (page?.kind === 'file') return savedFile(page);
  const samples = readPageFolder(folder);
  if (page === null) return { pages: samples, source: pageSource(samples) };
  const sample = samples.find(({ url }) => url === page.url);
  if (sample !== undefined) return { pages: [sample], source: pageSource(samples) };
  return { pages: [{ id: 'page', url: page.url, title: page.url }], source: null };
}

function savedFile(page: NonNullable<StartWishes['page']> & { readonly kind: 'file' }): Programme {
  // Sent as UTF-8, whatever it was saved in: the server's header outweighs the page's declaration.
  const body = decodePage(readFileSync(page.path), page.path);
  const type = /\.(txt|md)$/i.test(page.path) ? 'text/plain; charset=utf-8' : 'text/html; charset=utf-8';
  const wanted = new URL(page.url);
  const source: PageSource = ({ host, pathname }) =>
    host === wanted.host && pathname === wanted.pathname ? { body, type } : null;
  return { pages: [{ id: 'page', url: page.url, title: basename(page.path) }], source };
}
