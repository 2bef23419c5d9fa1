import { Session } from 'node:inspector/promises';

/** Counts how often blocks of our own code run. */
export interface WorkCounter {
  /** How many blocks of code run during a call: a measure of work that does not depend on the load of the machine. */
  readonly of: (run: () => void) => Promise<number>;
}

/**
 * Starts counting by V8's coverage. Code that was loaded before is not counted by block: import what is to be counted
 * afterwards. Loops in built-in functions and regular expressions are not counted, their callbacks are.
 */
export async function countWork(): Promise<WorkCounter> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const take = async (): Promise<number> => {
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const ours = result.filter(({ url }) => url.includes('/lib/') && !url.includes('/node_modules/'));
    const ranges = ours.flatMap(({ functions }) => functions.flatMap((each) => each.ranges));
    return ranges.reduce((sum, { count }) => sum + count, 0);
  };
  return {
    of: async (run) => {
      await take();
      run();
      return take();
    },
  };
}
