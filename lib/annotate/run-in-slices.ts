/** Longest time, in milliseconds, for which work blocks the page's thread. */
const SLICE = 10;

interface Yielding {
  readonly scheduler?: { yield?: () => Promise<void> };
}

/** Yields to the page: input and frames come first. */
function rest(): Promise<void> {
  const yieldNow = (globalThis as Yielding).scheduler?.yield;
  return yieldNow
    ? yieldNow.call((globalThis as Yielding).scheduler)
    : new Promise((resolve) => setTimeout(resolve, 0));
}

/**
 * Runs a generator in slices with rests between them. Rejects with the signal's reason as soon as it is aborted;
 * nothing runs after that.
 */
export async function runInSlices<T>(search: Generator<void, T>, signal: AbortSignal): Promise<T> {
  while (true) {
    // Before the first slice too: the caller may have used up time already.
    await rest();
    signal.throwIfAborted();
    const deadline = performance.now() + SLICE;
    let step = search.next();
    while (!step.done && performance.now() < deadline) step = search.next();
    if (step.done) return step.value;
  }
}
