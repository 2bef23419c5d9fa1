import type { Plugin } from 'vite';

interface StoredMessage {
  readonly message: string;
}

/** Sentences of the extension's own pages, by the beginning of their keys. What is shown inside a page needs none. */
const OWN_PAGES =
  /^(?:article|browse|carried|coverage|ext|export|filter|found_(?:heading|nothing|of)|in|left_out_heading|list|missing|near|not|on_this_page_absent|open|options|painter|pause|places|position|reason|related|search|state|statement|verdict|welcome|why)(?:[_A-Z]|$)/;

/** The script that runs inside pages. */
const IN_PAGE = /entrypoints[\\/]annotator/;

/**
 * Takes descriptions and placeholders out of the catalogues that go into scripts (they are for translators and for
 * the compiler), and out of the script that runs inside pages what only our own pages say.
 */
export function cataloguePlugin(): Plugin {
  let inPage = false;
  return {
    name: 'crossquote:catalogue',
    enforce: 'pre',
    configResolved({ build }) {
      const { lib } = build;
      const entries = lib ? JSON.stringify(lib.entry) : JSON.stringify(build.rolldownOptions.input ?? '');
      inPage = IN_PAGE.test(entries);
    },
    transform(code, id) {
      if (!/_locales[\\/][a-z]{2}[\\/]messages\.json$/.test(id)) return undefined;
      const entries = Object.entries(JSON.parse(code) as Record<string, StoredMessage>);
      const kept = entries.filter(([key]) => !inPage || !OWN_PAGES.test(key));
      return {
        code: JSON.stringify(Object.fromEntries(kept.map(([key, { message }]) => [key, { message }]))),
        map: null,
      };
    },
  };
}
