import { useEffect, useState } from 'preact/hooks';

/** Whether the first picture has been drawn: what lies below the fold need not be made before. */
export function usePainted(): boolean {
  const [painted, setPainted] = useState(false);
  // Effects run after the frame.
  useEffect(() => setPainted(true), []);
  return painted;
}
