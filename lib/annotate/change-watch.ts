import { isHidden, listen } from '../dom/untrapped.ts';

/** How long to wait, in milliseconds. */
export interface WatchTimes {
  /** Without changes before the first call. */
  readonly quiet: number;
  /** Longest wait on a page that never rests, asked anew for each. */
  readonly longest: () => number;
}

/** What a watch looks for, and whom it calls. */
export interface WatchOptions {
  /** Ends the watch. */
  readonly signal: AbortSignal;
  /**
   * Called once the page has come to rest after changes, or has not rested for some time; never while the last call is
   * still running. Says whether the changes mattered.
   */
  readonly onChange: () => boolean | Promise<boolean>;
  /** Whether a change is our own; such changes are ignored. */
  readonly isOurs: (record: MutationRecord) => boolean;
  /** Which changes count, as the observer takes it. */
  readonly changes: MutationObserverInit;
  readonly times: WatchTimes;
}

/** A page that does not rest is looked at after this many waits; one that has rested for as long is calm. */
const WAITS = 4;
/** Waits are this many times as long as a call takes, so that calls take a twentieth of the time at most. */
const COST = 20;

/**
 * Calls back when the host has changed something under the roots it covers: one observer, one timer, and neither works while
 * nothing happens or the page is hidden. Each call whose changes did not matter doubles the wait for the next, until one
 * matters or the page has been calm. So a clock that ticks costs little, and an application in use is followed at once.
 */
export class ChangeWatch {
  readonly #options: WatchOptions;
  readonly #observer = new MutationObserver((records) => this.#onRecords(records));
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wait: number;
  #shortest: number;
  /** When the first change came that no call has seen. */
  #since: number | null = null;
  #lastEnd = Number.NEGATIVE_INFINITY;
  #isRunning = false;
  #done = Promise.resolve();

  constructor(options: WatchOptions) {
    const { signal, times } = options;
    this.#options = options;
    this.#wait = times.quiet;
    this.#shortest = times.quiet;
    const onVisible = (): void => {
      if (this.#since !== null) this.notice();
    };
    listen(document, 'visibilitychange', onVisible, { signal });
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      clearTimeout(this.#timer);
    });
  }

  /** Watches these roots too. Those watched already may be among them. */
  cover(roots: Iterable<Node>): void {
    if (this.#options.signal.aborted) return;
    for (const root of roots) this.#observer.observe(root, { ...this.#options.changes, subtree: true });
  }

  /** Something has changed, perhaps something that no observer sees: calls back when it is time. */
  readonly notice = (): void => {
    const { signal, times } = this.#options;
    if (signal.aborted) return;
    const now = performance.now();
    if (this.#since === null) {
      if (now - this.#lastEnd > this.#wait * WAITS) this.#wait = this.#shortest;
      this.#since = now;
    }
    if (this.#isRunning || isHidden(document)) return;
    const latest = this.#since + Math.max(this.#wait, Math.min(this.#wait * WAITS, times.longest()));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#call(), Math.max(0, Math.min(this.#wait, latest - now)));
  };

  /** Handles pending changes now, however long they would wait; resolves when that is done. */
  async catchUp(): Promise<void> {
    this.#onRecords(this.#observer.takeRecords());
    if (this.#isRunning) await this.#done;
    if (this.#since === null) return;
    this.#call();
    await this.#done;
  }

  /** The page has navigated: forgets what calls have cost, so that the next change is handled as soon as the page rests. */
  hurry(): void {
    this.#wait = this.#options.times.quiet;
    this.#shortest = this.#wait;
    this.#onRecords(this.#observer.takeRecords());
    if (this.#since !== null) this.notice();
  }

  /** Makes a change of our own without noticing it. Earlier changes of the host still count. */
  without(change: () => void): void {
    this.#onRecords(this.#observer.takeRecords());
    try {
      change();
    } finally {
      this.#observer.takeRecords();
    }
  }

  #onRecords(records: readonly MutationRecord[]): void {
    if (records.some((record) => !this.#options.isOurs(record))) this.notice();
  }

  #call(): void {
    clearTimeout(this.#timer);
    if (!isHidden(document) && !this.#options.signal.aborted) this.#done = this.#run();
  }

  async #run(): Promise<void> {
    const { onChange, times } = this.#options;
    this.#since = null;
    this.#isRunning = true;
    const start = performance.now();
    let mattered = false;
    try {
      mattered = await onChange();
    } finally {
      this.#lastEnd = performance.now();
      const longest = times.longest();
      this.#shortest = Math.min(Math.max(times.quiet, (this.#lastEnd - start) * COST), longest);
      this.#wait = mattered ? this.#shortest : Math.min(Math.max(this.#wait * 2, this.#shortest), longest);
      this.#isRunning = false;
      if (this.#since !== null) this.notice();
    }
  }
}
