/** The parts of Citation.js that we import one by one; it comes without types for them. */
declare module '@citation-js/core/lib-mjs/util/translator.js' {
  export class Translator {}
}

declare module '@citation-js/plugin-ris/lib-mjs/ris.js' {
  type Value = string | number | readonly (string | number)[];
  export function format(
    items: readonly object[],
    options: { readonly format: 'object'; readonly spec: 'old' },
  ): { readonly [tag: string]: Value; readonly TY: string }[];
}

declare module '@citation-js/plugin-bibtex/lib-mjs/config.js' {
  const config: { readonly format: { asciiOnly: boolean } };
  export default config;
}

declare module '@citation-js/plugin-bibtex/lib-mjs/output/entries.js' {
  interface Entry {
    readonly type: string;
    readonly properties: Readonly<Record<string, string>>;
  }
  export function formatBibtex(items: readonly object[]): Entry[];
}
