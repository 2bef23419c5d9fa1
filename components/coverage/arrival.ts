import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** How often the view has changed since the page was opened. */
export const ArrivalContext = createContext(0);

/** The number of the arrival at this view; 0 if the page was opened here, so that nothing may take the focus. */
export function useArrival(): number {
  return useContext(ArrivalContext);
}
