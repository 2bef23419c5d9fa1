/** Why the extension asks for a permission. The README prints this table, and a rule compares both. */
export interface PermissionUse {
  /** For readers and the stores' reviewers. */
  readonly reason: string;
  /** A pattern in the code that proves that it is used. */
  readonly usedBy: RegExp;
}

/** Every permission of the manifest except sites. */
export const PERMISSION_USES: Readonly<Record<string, PermissionUse>> = {
  activeTab: {
    reason:
      'Opening the popup on any site lets Crossquote read that one page, once, without a standing permission. Nothing is read before the click.',
    usedBy: /\binjectAnnotator\(tab\)/,
  },
  scripting: {
    reason:
      'Puts the annotator into a page that is worth a look, and the gate into sites that the reader has added. Only files of the package are injected.',
    usedBy: /browser\.scripting\.(?:executeScript|registerContentScripts)/,
  },
  storage: {
    reason:
      'Keeps the settings (sync storage) and, in memory until the tab or the browser closes, the number on the button with the address it belongs to (session storage). No history is kept.',
    usedBy: /browser\.storage\.(?:sync|session)/,
  },
};

/** Why the extension asks for sites. */
export const SITE_USES: Readonly<Record<'standing' | 'optional', string>> = {
  standing:
    'The sites of the bundled outlets and of web archives, computed from `seeds/`: the gate looks there whether a page is about the meeting.',
  optional:
    'Every other site, asked for by name or for all on a click in the options or the popup, and given back there.',
};
