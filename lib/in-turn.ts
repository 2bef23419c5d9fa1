/** Runs a task when those before it have ended, and tells how it went. */
export type InTurn = <T>(task: () => Promise<T>) => Promise<T>;

/** Makes a queue of tasks that would spoil each other's work. A task that fails holds up none of the others. */
export function inTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const done = last.then(task);
    last = done.catch(() => undefined);
    return done;
  };
}
