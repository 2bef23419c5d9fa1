import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type CoverageAddress, START } from '../../lib/coverage/address.ts';

/** Where the page is, and how to go elsewhere. */
export interface Navigation {
  readonly address: CoverageAddress;
  /** Goes to an address; `quietly` adds no entry to the history, as for each letter typed. */
  go(address: CoverageAddress, quietly?: boolean): void;
}

/** The address of the page for all components inside. */
export const NavigationContext = createContext<Navigation>({ address: START, go: () => undefined });

/** The navigation of the nearest `NavigationContext`. */
export function useNavigation(): Navigation {
  return useContext(NavigationContext);
}
