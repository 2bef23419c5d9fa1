import type { Plugin } from 'vite';

/**
 * Puts what our own pages share into one file beside the bundle: for a popup, loading many small files takes longer than
 * reading a few kilobytes that it does not need. Does nothing for scripts that are one file anyway.
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
