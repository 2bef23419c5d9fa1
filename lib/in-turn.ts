/** Runs a task after those before it have ended, and resolves to its result. */
export type InTurn = <T>(task: () => Promise<T>) => Promise<T>;

/** Makes a queue for tasks that must not run at the same time. A task that fails does not stop the others. */
export function inTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const done = last.then(task);
    last = done.catch(() => undefined);
    return done;
  };
}
