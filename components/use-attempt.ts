import { useCallback, useState } from 'preact/hooks';

/** Work that the reader has asked for, and whether it failed. */
export interface Attempt {
  /** Whether the last attempt failed. */
  readonly failed: boolean;
  readonly attempt: (work: () => Promise<unknown>) => void;
}

/**
 * Reports a failure of what the reader has asked for, until an attempt succeeds. Every failure renders again, which resets
 * a switch that the click has flipped; a success renders only if a failure was shown.
 */
export function useAttempt(): Attempt {
  const [state, setState] = useState({ failed: false });
  const attempt = useCallback((work: () => Promise<unknown>) => {
    work().then(
      () => setState((now) => (now.failed ? { failed: false } : now)),
      () => setState({ failed: true }),
    );
  }, []);
  return { failed: state.failed, attempt };
}
