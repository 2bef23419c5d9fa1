/** What all scripts of ours see of each other on a page. */
interface World {
  crossquoteAtWork?: AbortSignal;
}

/** Whether a copy of the annotator is at work here. One of an older version may be, in a world we cannot see. */
export function isAtWork(): boolean {
  const { crossquoteAtWork } = globalThis as World;
  return crossquoteAtWork !== undefined && !crossquoteAtWork.aborted;
}

/** Says that a copy of the annotator is at work here until the signal ends it. */
export function beginWork(until: AbortSignal): void {
  (globalThis as World).crossquoteAtWork = until;
}
