import type { Plugin } from 'vite';

/**
 * Puts what our own pages share into one file beside the bundle: for a popup, fetching small files costs more time
 * than reading a few kilobytes it does not need. Scripts that are one file anyway stay as they are.
 */
export function chunksPlugin(): Plugin {
  const groups = [
    { name: 'bundle', test: /virtual:crossquote\/bundle/, priority: 1 },
    { name: 'shared', minShareCount: 2, tags: ['$initial' as const] },
  ];
  return {
    name: 'crossquote:chunks',
    config: ({ build }) =>
      build?.lib ? undefined : { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } },
  };
}
