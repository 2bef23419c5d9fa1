import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Replaces Citation.js's core by a few lines of ours: see `lib/export/citation-core.ts`. */
export function citationPlugin(): Plugin {
  const standIn = fileURLToPath(new URL('../../lib/export/citation-core.ts', import.meta.url));
  return {
    name: 'crossquote-citation-core',
    enforce: 'pre',
    resolveId: (source) => (source === '@citation-js/core' ? standIn : null),
  };
}
