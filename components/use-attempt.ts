import { useCallback, useState } from 'preact/hooks';

/** Something that may fail, as the reader sees it. */
export interface Attempt {
  /** Whether the last attempt failed. */
  readonly failed: boolean;
  readonly attempt: (work: () => Promise<unknown>) => void;
}

/**
 * Tells when something fails that the reader has asked for, until it succeeds. Every failure draws anew, which puts a
 * switch back that the click has flipped; a success draws nothing unless there is a failure to forget.
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
