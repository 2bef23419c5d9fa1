/** Milliseconds between checks of the address in browsers without navigation events (Firefox before 147). */
const LOOK_EVERY = 1000;

interface Navigating {
  readonly navigation?: EventTarget;
}

/** Calls back when the address changes without a page load. */
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
 * After a change of address without a page load, calls back after each of some delays (milliseconds), while the page
 * fills. Another change starts the delays again. Returns a function that starts them now. Ends with the signal, if
 * given, or with the page.
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
