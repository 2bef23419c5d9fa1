import { compareWordings } from '../../lib/wording/diff.ts';

/** One way in which the page's words differ from the closest known wording. */
export interface Difference {
  readonly kind: 'added' | 'left-out' | 'changed';
  /** Words of the known wording; empty for `added`. */
  readonly theirs: string;
  /** Words of the page; empty for `left-out`. */
  readonly ours: string;
}

/** How the page's words differ from the closest known wording; only the places that differ. */
export function differencesBetween(page: string, closest: string): Difference[] {
  return compareWordings(closest, page).flatMap(({ kind, theirs, ours }) =>
    kind === 'same' ? [] : [{ kind, theirs: theirs.trim(), ours: ours.trim() }],
  );
}
