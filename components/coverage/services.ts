import type { Bundle } from '../../lib/coverage/model.ts';
import type { SettingsStore } from '../../lib/settings.ts';

/** The address bar: the query of the page, and its history. */
export interface AddressBar {
  /** The query with its question mark; empty if there is none. */
  read(): string;
  write(query: string, quietly: boolean): void;
  /** Scrolls to the top. When the reader goes back or forward, the browser restores the position by itself. */
  toTop(): void;
  /** Calls back when the reader goes back or forward; returns a function that ends it. */
  watch(changed: () => void): () => void;
}

/** A file that the reader asked for. */
export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** What the coverage page needs of the browser. */
export interface CoverageServices {
  readonly settings: SettingsStore;
  /** BCP 47. */
  readonly browserLanguage: string;
  loadBundle(): Promise<Bundle>;
  readonly addressBar: AddressBar;
  save(file: SavedFile): void;
  print(): void;
  /** Calls back before and after the browser prints the page; returns a function that ends it. */
  watchPrint(changed: (isPrinting: boolean) => void): () => void;
}
