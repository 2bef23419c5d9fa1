/** Milliseconds between looks at the address where the browser tells of no navigation, as Firefox before 147. */
const LOOK_EVERY = 1000;

interface Navigating {
  readonly navigation?: EventTarget;
}

/** Calls back when the page has taken another address without loading. */
function onMoved(moved: () => void, signal?: AbortSignal): void {
  const { navigation } = globalThis as Navigating;
  if (navigation) {
    navigation.addEventListener('navigatesuccess', moved, signal && { signal });
    return;
  }
  let address = location.href;
  const timer = setInterval(() => {
    if (location.href === address) return;
    address = location.href;
    moved();
  }, LOOK_EVERY);
  signal?.addEventListener('abort', () => clearInterval(timer));
}

/**
 * Calls back so many milliseconds after the page has taken another address without loading, as it fills; the next
 * address begins anew. Returns what has the same calls made from now on. All ends with the signal, if there is one, or
 * with the page.
 */
export function onNavigation(
  delays: readonly number[],
  callback: () => void,
  signal?: AbortSignal,
): () => void {
  let timers: ReturnType<typeof setTimeout>[] = [];
  const end = (): void => timers.forEach(clearTimeout);
  const begin = (): void => {
    end();
    timers = delays.map((delay) => setTimeout(callback, delay));
  };
  onMoved(begin, signal);
  signal?.addEventListener('abort', end);
  return begin;
}
