/** What all scripts of ours see of each other on a page. */
interface World {
  crossquoteAtWork?: AbortSignal;
}

/** Whether a copy of the annotator is at work here. One of an older version may be, in a world we cannot see. */
export function isAtWork(): boolean {
  return (globalThis as World).crossquoteAtWork?.aborted === false;
}

/** Says that a copy of the annotator is at work here until the signal ends it. */
export function beginWork(until: AbortSignal): void {
  (globalThis as World).crossquoteAtWork = until;
}
