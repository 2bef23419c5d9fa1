/** How long a test waits for anything, in milliseconds. */
const PATIENCE = 10_000;

const PAUSE = 40;

/** What is waited for can no longer happen. */
export class InVain extends Error {}

/**
 * Calls `read` until it returns something truthy, and returns that. Errors of `read` count as "not yet", except for
 * `InVain`, with which it rejects at once. After `patience` milliseconds it rejects with what was waited for and the last
 * error.
 */
export async function poll<T>(
  what: string,
  read: () => Promise<T> | T,
  patience = PATIENCE,
): Promise<NonNullable<T>> {
  const deadline = Date.now() + patience;
  let last: unknown;
  do {
    try {
      const value = await read();
      if (value) return value;
      last = undefined;
    } catch (error) {
      if (error instanceof InVain) throw error;
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  } while (Date.now() < deadline);
  const why = last instanceof Error ? `: ${last.message}` : '';
  throw new Error(`Waited ${patience / 1000} s in vain for ${what}${why}`);
}
