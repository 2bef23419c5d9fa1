import type { SettingsStore } from '../../lib/settings.ts';

/** What the options page asks of the browser; injected, so that the page also runs in tests. */
export interface OptionsServices {
  readonly settings: SettingsStore;
  readonly browserLanguage: string;
  /** Match patterns of the sites that the extension was installed for. */
  readonly standing: readonly string[];
  readonly grantedHosts: () => Promise<readonly string[]>;
  readonly watchHosts: (changed: () => void) => () => void;
  /** Must be called synchronously in a click. `false` if the reader refused. */
  readonly requestHosts: (origins: readonly string[]) => Promise<boolean>;
  readonly removeHosts: (origins: readonly string[]) => Promise<boolean>;
  /** The keys that open the popup; empty if none. */
  readonly popupShortcut: () => Promise<string>;
  /** Opens the browser's page for changing keys; `null` where it has none. */
  readonly shortcutSettings: (() => Promise<void>) | null;
}
