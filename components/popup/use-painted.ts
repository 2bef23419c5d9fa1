import { useEffect, useState } from 'preact/hooks';

/** Milliseconds from the end of a frame's own work until it is surely on the screen. */
const UNTIL_SHOWN = 60;

/**
 * Whether the first picture is on the screen: what lies below the fold need not be made before. Effects run when the
 * frame has been handed on, and work at that moment would hold it up on its way.
 */
export function usePainted(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPainted(true), UNTIL_SHOWN);
    return () => clearTimeout(timer);
  }, []);
  return painted;
}
