import { useEffect, useState } from 'preact/hooks';

/** Milliseconds from the end of a frame's own work until it is certainly on the screen. */
const UNTIL_SHOWN = 60;

/**
 * Whether the first picture is on the screen: what is below the fold need not be rendered before. Effects run when the
 * frame has been handed over for painting, and work at that moment would delay it.
 */
export function usePainted(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPainted(true), UNTIL_SHOWN);
    return () => clearTimeout(timer);
  }, []);
  return painted;
}
