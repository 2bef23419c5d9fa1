import type { PageReport } from '../../lib/report.ts';

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

/** What the reader can do. The popup itself calls no browser API. */
export interface PopupActions {
  readonly onRetry: () => void;
  /** Asks for access to this one site; called synchronously in the click. `false` if the reader refused. */
  readonly onAllow: () => Promise<boolean>;
  readonly onPauseHere: (paused: boolean) => void;
  readonly onPauseEverywhere: (paused: boolean) => void;
  /** Opens the coverage page, at a statement if there is one. */
  readonly onOpenCoverage: (statement: string | null) => void;
  readonly onOpenOptions: () => void;
  /** Scrolls the page to a statement. */
  readonly onShow: (statement: string) => void;
}
