import type { Bundle } from '../../lib/coverage/model.ts';
import type { PageAnswer, PageReport } from '../../lib/report.ts';
import type { SettingsStore } from '../../lib/settings.ts';

/** What the popup knows about the tab it was opened on. */
export type PageState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'report'; readonly report: PageReport }
  /** A page of a site we may not read yet. */
  | { readonly kind: 'no-access'; readonly host: string }
  /** A page on which the browser lets no extension run. */
  | { readonly kind: 'restricted' }
  /** The tab has gone on to a page that the reader has not asked about. */
  | { readonly kind: 'left' }
  /** A document that is no article: a feed, a drawing, data. */
  | { readonly kind: 'unreadable' }
  /** The reader paused us here, so the page is not read. */
  | { readonly kind: 'paused' }
  | { readonly kind: 'failed' };

/** Where the extension is paused. `host` is `null` on pages that have none. */
export interface PauseState {
  readonly host: string | null;
  readonly here: boolean;
  readonly everywhere: boolean;
  /** Whether the last change could not be stored. */
  readonly failed: boolean;
}

/** What the reader can set off. The popup itself calls no browser API. */
export interface PopupActions {
  readonly onRetry: () => void;
  /** Asks for access to this one site; called first thing in the click. `false` if the reader refused. */
  readonly onAllow: () => Promise<boolean>;
  readonly onPauseHere: (paused: boolean) => void;
  readonly onPauseEverywhere: (paused: boolean) => void;
  /** Opens the coverage page, at a statement if there is one. */
  readonly onOpenCoverage: (statement: string | null) => void;
  readonly onOpenOptions: () => void;
  /** Scrolls the page to a statement. */
  readonly onShow: (statement: string) => void;
}

/** A tab as the popup needs it. `url` is empty where the browser does not tell. */
export interface TabFacts {
  readonly id: number;
  readonly url: string;
}

/** What the popup asks of the browser and of the page; handed in, so that it runs in a test as in an extension. */
export interface PopupServices {
  readonly settings: SettingsStore;
  readonly browserLanguage: string;
  readonly loadBundle: () => Promise<Bundle>;
  /** The tab the popup is about. */
  readonly tab: () => Promise<TabFacts | null>;
  /** Calls back with `null` when the tab leaves its page, then with what it shows; returns what ends it. */
  readonly watchTab: (tab: number, changed: (now: TabFacts | null) => void) => () => void;
  /** The statement that was clicked, if that opened the popup. */
  readonly focus: () => Promise<string | null>;
  /** What the page's annotators know, of the statement `focus` or of any; `null` where none runs. */
  readonly askPage: (tab: number, focus: string | null) => Promise<PageAnswer | null>;
  /** Reads the page now; `null` where it says nothing. Rejects where we may not run. */
  readonly checkPage: (tab: number, focus: string | null) => Promise<PageAnswer | null>;
  readonly hasHosts: (origins: readonly string[]) => Promise<boolean>;
  readonly requestHosts: (origins: readonly string[]) => Promise<boolean>;
  readonly openCoverage: (statement: string | null) => void;
  readonly openOptions: () => void;
  readonly showOnPage: (tab: number, statement: string) => void;
}
