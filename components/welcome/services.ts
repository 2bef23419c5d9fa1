import type { Bundle } from '../../lib/coverage/model.ts';
import type { SettingsStore } from '../../lib/settings.ts';

/** What the welcome page asks of the browser; injected, so that the page also runs in tests. */
export interface WelcomeServices {
  readonly settings: SettingsStore;
  readonly browserLanguage: string;
  readonly loadBundle: () => Promise<Bundle>;
  /** Match patterns of the sites that the extension was installed for. */
  readonly standing: readonly string[];
  readonly hasHosts: (origins: readonly string[]) => Promise<boolean>;
  /** Must be called synchronously in a click. */
  readonly requestHosts: (origins: readonly string[]) => Promise<boolean>;
  /** The keys that open the popup; empty if none. */
  readonly popupShortcut: () => Promise<string>;
  readonly openCoverage: (statement: string | null) => void;
  readonly openOptions: () => void;
}
