import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Lookup, lookUp } from '../lib/coverage/lookup.ts';
import type { Bundle } from '../lib/coverage/model.ts';

const EMPTY: Bundle = {
  event: '',
  outlets: [],
  speakers: [],
  occasions: [],
  topics: [],
  neighbours: [],
  statements: [],
  articles: [],
};

/** The bundle, findable by id, for everything below. */
export const BundleContext = createContext<Lookup>(lookUp(EMPTY));

/** The bundle of the nearest `BundleContext`. */
export function useBundle(): Lookup {
  return useContext(BundleContext);
}
