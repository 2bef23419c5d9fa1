import type { Plugin } from 'vite';

interface StoredMessage {
  readonly message: string;
}

/**
 * Takes descriptions and placeholders out of the catalogues that go into scripts: they are for translators and for
 * the compiler.
 */
export function cataloguePlugin(): Plugin {
  return {
    name: 'crossquote:catalogue',
    enforce: 'pre',
    transform(code, id) {
      if (!/_locales[\\/][a-z]{2}[\\/]messages\.json$/.test(id)) return undefined;
      const entries = Object.entries(JSON.parse(code) as Record<string, StoredMessage>);
      const bare = entries.map(([key, { message }]) => [key, { message }]);
      return { code: JSON.stringify(Object.fromEntries(bare)), map: null };
    },
  };
}
