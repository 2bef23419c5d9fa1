/** The two browsers that Crossquote supports. */
export type BrowserName = 'chromium' | 'firefox';

export const BROWSER_NAMES: readonly BrowserName[] = ['chromium', 'firefox'];

/** How to start a browser, for a user or for a test. */
export interface LaunchOptions {
  /** The browser's program. Found by `scripts/setup/find-browser.ts`. */
  readonly executable: string;
  /** Folder of the unpacked extension. */
  readonly extensionDir: string;
  /** Loopback port of the page server that answers for every host; without it the real network is used. */
  readonly port?: number;
  /** Default: true. */
  readonly headless?: boolean;
  /** CSS pixels of the page area. Default: 1280 × 900. */
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** What can be read, clicked and photographed: a page in a tab, an extension page, or the open popup. */
export interface TestView {
  /** Runs a self-contained function in the page (it is sent as source: no closures, no imports). */
  evaluate<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** Repeats `fn` in the page until it returns something truthy, which is returned. Rejects after 10 s. */
  waitFor<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<NonNullable<Awaited<R>>>;
  /** Presses the real mouse button in the middle of an element. `a >>> b` finds `b` in the shadow root of `a`. */
  click(selector: string): Promise<void>;
  /** Moves the real pointer to the middle of an element's first line. */
  hover(selector: string): Promise<void>;
  /** Presses real keys: `Escape`, `Shift+Tab`, `Alt+Shift+N`, `a`. */
  press(keys: string): Promise<void>;
  /** PNG of what is visible. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** A tab. */
export interface TestPage extends TestView {
  /** Goes to an address and waits until it is loaded. */
  goto(url: string): Promise<void>;
  /** The page area in CSS pixels; browsers with a window frame may not go below some 450 px of width. */
  resize(width: number, height: number): Promise<void>;
}

/** A running browser with the extension installed. */
export interface TestBrowser {
  readonly name: BrowserName;
  /** Base address of the extension's own pages, without a slash at the end. */
  readonly extensionOrigin: string;
  /** Opens a tab in front. Every page opened is closed with the browser. */
  openPage(url: string): Promise<TestPage>;
  /** Opens a page of the extension, such as `popup.html`, in a tab. */
  openExtensionPage(path: string): Promise<TestPage>;
  /** Presses the extension's toolbar button on that tab, as a user does, and waits for the popup. */
  pressToolbarButton(page: TestPage): Promise<TestView>;
  /** The text on the toolbar button while that tab is in front; empty if none. */
  badgeText(page: TestPage): Promise<string>;
  /** Errors so far on any console: pages, content scripts, extension pages, background. */
  errors(): Promise<readonly string[]>;
  /** Resolves when the browser is closed, by us or by the user. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}
