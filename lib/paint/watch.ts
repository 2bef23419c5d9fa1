import { isHidden, listen } from '../dom/untrapped.ts';

/** How long to wait, in milliseconds. */
export interface WatchTimes {
  /** Without changes before the first call. */
  readonly quiet: number;
  /** Longest wait on a page that never rests, asked anew for each. */
  readonly longest: () => number;
}

/** What a watch tells, leaves out and ends with. */
export interface WatchOptions {
  readonly signal: AbortSignal;
  /**
   * Called once the page has come to rest after changes, or has not for some time; never while the last call is still at
   * work. Says whether the changes mattered.
   */
  readonly onChange: () => boolean | Promise<boolean>;
  /** Whether the change is our own; such changes are not reported. */
  readonly isOurs?: (record: MutationRecord) => boolean;
  /** Which changes count, as the observer takes it; those of text and nodes where it is left out. */
  readonly changes?: MutationObserverInit;
  readonly times?: WatchTimes;
}

/** A watch on a part of the page. */
export interface Watch {
  /** Runs our own change of the page without noticing it. Changes of the host up to now still count. */
  without<T>(change: () => T): T;
  /** Watches further roots too. Those watched already may be among them. */
  cover(roots: Iterable<Node>): void;
  /** Something has changed that no observer tells. */
  notice(): void;
  /** Has changes that no call has seen looked at now, however long they would wait; resolves when that is done. */
  catchUp(): Promise<void>;
  /**
   * The page has become another one: forgets what calls have cost, so that the next change is looked at as soon as the
   * page rests.
   */
  hurry(): void;
}

const TIMES: WatchTimes = { quiet: 250, longest: () => 5_000 };
const TEXT_AND_NODES = { childList: true, characterData: true };
/** A page that does not rest is looked at after this many waits; one that has rested for as long is calm. */
const WAITS = 4;
/** Waits are this many times as long as a call takes, so that calls take a twentieth of the time at most. */
const COST = 20;

/**
 * Tells when the host has changed something under the roots: one observer, one timer, and neither works while nothing
 * happens or the page is hidden. Each call whose changes did not matter doubles the wait for the next, until one
 * matters or the page has been calm: a clock that ticks costs little, an application in use is followed at once.
 */
export function watchChanges(roots: readonly Node[], options: WatchOptions): Watch {
  const { signal, onChange, isOurs = () => false, changes = TEXT_AND_NODES, times = TIMES } = options;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = times.quiet;
  let least = times.quiet;
  /** When the first change came that no call has seen. */
  let since: number | null = null;
  let lastEnd = Number.NEGATIVE_INFINITY;
  let atWork = false;
  let done = Promise.resolve();

  async function work(): Promise<void> {
    since = null;
    atWork = true;
    const start = performance.now();
    let mattered = false;
    try {
      mattered = await onChange();
    } finally {
      lastEnd = performance.now();
      least = Math.min(Math.max(times.quiet, (lastEnd - start) * COST), times.longest());
      wait = mattered ? least : Math.min(Math.max(wait * 2, least), times.longest());
      atWork = false;
      if (since !== null) schedule();
    }
  }

  function call(): void {
    clearTimeout(timer);
    if (!isHidden(document) && !signal.aborted) done = work();
  }

  function schedule(): void {
    if (signal.aborted) return;
    const now = performance.now();
    if (since === null) {
      if (now - lastEnd > wait * WAITS) wait = least;
      since = now;
    }
    if (atWork || isHidden(document)) return;
    const latest = since + Math.max(wait, Math.min(wait * WAITS, times.longest()));
    clearTimeout(timer);
    timer = setTimeout(call, Math.max(0, Math.min(wait, latest - now)));
  }

  function onRecords(records: readonly MutationRecord[]): void {
    if (records.some((record) => !isOurs(record))) schedule();
  }

  const observer = new MutationObserver(onRecords);
  function cover(more: Iterable<Node>): void {
    if (signal.aborted) return;
    for (const root of more) observer.observe(root, { ...changes, subtree: true });
  }
  cover(roots);
  const onVisible = (): void => {
    if (since !== null) schedule();
  };
  listen(document, 'visibilitychange', onVisible, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });

  return {
    cover,
    notice: schedule,
    async catchUp() {
      onRecords(observer.takeRecords());
      if (atWork) await done;
      if (since === null) return;
      call();
      await done;
    },
    hurry() {
      wait = times.quiet;
      least = times.quiet;
      onRecords(observer.takeRecords());
      if (since !== null) schedule();
    },
    without(change) {
      onRecords(observer.takeRecords());
      try {
        return change();
      } finally {
        observer.takeRecords();
      }
    },
  };
}
