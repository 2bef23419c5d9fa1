import { join } from 'node:path';
import { type FolderPage, pageSource, readPageFolder } from '../../../scripts/serve/page-folder.ts';
import type { PageSource } from '../../../scripts/serve/page-server.ts';

/** The sample articles, written for these tests around words that were really spoken. */
const SAMPLES = readPageFolder(join(import.meta.dirname, '../../pages/samples'));

/** One of the sample articles. Throws for an unknown id. */
export function sample(id: string): FolderPage {
  const found = SAMPLES.find((page) => page.id === id);
  if (!found) throw new Error(`There is no sample ${id}.`);
  return found;
}

/** The statements that a sample carries, sorted. */
export const statementsOf = (id: string): readonly string[] => sample(id).expect?.statements ?? [];

/** Serves the samples as pages that the back/forward cache may keep. */
export function sampleSource(): PageSource {
  const source = pageSource(SAMPLES);
  return (url) => {
    const found = source(url);
    return typeof found === 'string' ? { body: found, headers: { 'cache-control': 'max-age=60' } } : found;
  };
}
