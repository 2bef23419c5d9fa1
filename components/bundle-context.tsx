import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { EMPTY_BUNDLE } from '../lib/coverage/empty-bundle.ts';
import { type Lookup, lookUp } from '../lib/coverage/lookup.ts';

/** The bundle with its lookup by id, for all components inside. */
export const BundleContext = createContext<Lookup>(lookUp(EMPTY_BUNDLE));

/** The bundle of the nearest `BundleContext`. */
export function useBundle(): Lookup {
  return useContext(BundleContext);
}
