/** The global object that all our content scripts on a page share. */
interface World {
  crossquoteAtWork?: AbortSignal;
}

/** Whether a copy of the annotator is active here. An older version may be, in a world that we cannot see. */
export function isAtWork(): boolean {
  return (globalThis as World).crossquoteAtWork?.aborted === false;
}

/** Records that a copy of the annotator is active here until the signal aborts. */
export function beginWork(until: AbortSignal): void {
  (globalThis as World).crossquoteAtWork = until;
}
