import type { Bundle } from '../../lib/coverage/model.ts';
import type { OpenTab } from '../../lib/popup/tab-access.ts';
import type { PageAnswer } from '../../lib/report.ts';
import type { SettingsStore } from '../../lib/settings.ts';

/** What the popup asks of the browser and of the page; injected, so that the popup also runs in tests. */
export interface PopupServices {
  readonly settings: SettingsStore;
  readonly browserLanguage: string;
  readonly loadBundle: () => Promise<Bundle>;
  /** The tab the popup is about. */
  readonly tab: () => Promise<OpenTab | null>;
  /** Calls back with `null` when the tab leaves its page, then with what it shows; returns a function that ends it. */
  readonly watchTab: (tab: number, changed: (now: OpenTab | null) => void) => () => void;
  /** The statement that was clicked, if that opened the popup. */
  readonly focus: string | null;
  /** What the page's annotators know, of the statement `focus` or in general; `null` if none runs. */
  readonly askPage: (tab: number, focus: string | null) => Promise<PageAnswer | null>;
  /** Reads the page now; `null` if it gives no answer. Rejects where we may not run. */
  readonly checkPage: (tab: number, focus: string | null) => Promise<PageAnswer | null>;
  readonly hasHosts: (origins: readonly string[]) => Promise<boolean>;
  readonly requestHosts: (origins: readonly string[]) => Promise<boolean>;
  readonly openCoverage: (statement: string | null) => void;
  readonly openOptions: () => void;
  readonly showOnPage: (tab: number, statement: string) => void;
}
