import type { StatementSet } from '../../tests/bench/material/statements.ts';
import type { PageAnswer, PageSource } from '../serve/page-server.ts';

/** Headers that give a page a precise clock and let it measure its memory. */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** The files that bench pages fetch: pages by name, the script, statements with their index. Filled as they are made. */
export class BenchFiles {
  readonly #files = new Map<string, PageAnswer>();

  page(name: string, html: string): void {
    this.#files.set(`/${name}.html`, { body: html, headers: ISOLATED });
  }

  json(path: string, value: unknown): void {
    this.#files.set(path, { body: JSON.stringify(value), type: 'application/json', headers: ISOLATED });
  }

  statements({ count, patterns, generatedFrom, speakers, index }: StatementSet): void {
    this.json(`/statements/${count}.json`, { patterns, generatedFrom, speakers });
    this.#files.set(`/statements/${count}.bin`, { body: index, type: 'application/octet-stream' });
  }

  readonly source: PageSource = (url) => this.#files.get(url.pathname) ?? null;
}
