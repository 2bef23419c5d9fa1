import { compareWordings } from '../wording/diff.ts';
import type { Difference } from './types.ts';

/** How the page's words differ from the closest known wording; only the places that differ. */
export function differencesBetween(page: string, closest: string): Difference[] {
  return compareWordings(closest, page).flatMap(({ kind, theirs, ours }) =>
    kind === 'same' ? [] : [{ kind, theirs: theirs.trim(), ours: ours.trim() }],
  );
}
