import type { Plugin } from 'vite';

interface StoredMessage {
  readonly message: string;
}

/** Beginnings of the keys of sentences that only the extension's own pages show. */
const OWN_PAGES =
  /^(?:article|browse|carried|coverage|ext|export|filter|found_(?:heading|nothing|of)|in|left_out_heading|list|missing|near|not|on_this_page_absent|open|options|painter|pause|places|position|reason|related|search|state|statement|verdict|welcome|why)(?:[_A-Z]|$)/;

/** The script that runs inside pages. */
const IN_PAGE = /entrypoints[\\/]annotator/;

/**
 * Removes from the catalogues that go into scripts the descriptions and placeholders, which are for translators and the
 * compiler, and from the script that runs inside pages what only our own pages show.
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
