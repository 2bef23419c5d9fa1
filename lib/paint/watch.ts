import { isHidden, listen } from './untrapped.ts';

/** How long to wait, in milliseconds. */
export interface WatchTimes {
  /** Without changes before the callback; the wait after the first change. */
  readonly quiet: number;
  /** Longest time between a change and its callback, and longest wait on a page that never rests. */
  readonly longest: number;
}

export interface WatchOptions {
  readonly signal: AbortSignal;
  /** Called once the page has come to rest after changes, or has not for a long time. */
  readonly onChange: () => void;
  /** Whether the change is our own; such changes are not reported. */
  readonly isOurs?: (record: MutationRecord) => boolean;
  readonly times?: WatchTimes;
}

/** A watch on a part of the page. */
export interface Watch {
  /** Runs our own change of the page without noticing it. Changes of the host up to now still count. */
  without<T>(change: () => T): T;
}

const TIMES: WatchTimes = { quiet: 250, longest: 5_000 };
/** A pause this many times as long as the wait means that the page has calmed down. */
const CALM = 4;

/**
 * Tells when the host has changed text or nodes under the roots: one observer, one timer, and neither works while nothing
 * happens or the page is hidden. A page that never rests is looked at less and less often: each callback that
 * follows close on the last doubles the wait.
 */
export function watchChanges(roots: readonly Node[], options: WatchOptions): Watch {
  const { signal, onChange, isOurs = () => false, times = TIMES } = options;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = times.quiet;
  let firstChange: number | null = null;
  let lastCall = Number.NEGATIVE_INFINITY;

  function call(): void {
    timer = undefined;
    if (isHidden(document)) return;
    firstChange = null;
    lastCall = performance.now();
    onChange();
  }

  function schedule(): void {
    if (signal.aborted) return;
    const now = performance.now();
    if (firstChange === null) {
      const calm = now - lastCall > wait * CALM;
      wait = calm ? times.quiet : Math.min(wait * 2, times.longest);
      firstChange = now;
    }
    if (isHidden(document)) return;
    clearTimeout(timer);
    timer = setTimeout(call, Math.max(0, Math.min(wait, firstChange + times.longest - now)));
  }

  function onRecords(records: readonly MutationRecord[]): void {
    if (records.some((record) => !isOurs(record))) schedule();
  }

  const observer = new MutationObserver(onRecords);
  if (!signal.aborted) {
    for (const root of roots) observer.observe(root, { childList: true, characterData: true, subtree: true });
  }
  const onVisible = (): void => {
    if (firstChange !== null) schedule();
  };
  listen(document, 'visibilitychange', onVisible, signal);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });

  return {
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
