import type { Bundle } from './model.ts';

/** The bundle where none has been loaded. */
export const EMPTY_BUNDLE: Bundle = {
  event: '',
  outlets: [],
  speakers: [],
  occasions: [],
  topics: [],
  neighbours: [],
  statements: [],
  articles: [],
};
