/** Milliseconds after a navigation within the page at which its new content may be there. */
const AFTER = [0, 400, 1200, 3000];

interface Navigating {
  readonly navigation?: EventTarget;
}

/** Calls back when the page takes another address without loading, and some times more while it fills. */
export function onNavigation(signal: AbortSignal, onMove: () => void): void {
  let timers: ReturnType<typeof setTimeout>[] = [];
  const end = (): void => timers.forEach(clearTimeout);
  const move = (): void => {
    end();
    timers = AFTER.map((delay) => setTimeout(onMove, delay));
  };
  const { navigation } = globalThis as Navigating;
  if (navigation) navigation.addEventListener('navigatesuccess', move, { signal });
  else addEventListener('popstate', move, { signal });
  signal.addEventListener('abort', end);
}
