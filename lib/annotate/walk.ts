import { statementOfKey } from './mark-keys.ts';
import type { ActivePainter } from './painter-switch.ts';

/** What can be gone to: painted matches whose words are on the page to be seen. */
type Marks = Pick<ActivePainter, 'painted' | 'rects'>;

/** The first place of a statement whose words are shown. */
export const firstKey = (marks: Marks, statement: string): string | undefined =>
  marks.painted().find((key) => statementOfKey(key) === statement && marks.rects(key).length > 0);

/** The shown match after (or before) the one that is open, round the page; the first (or last) where none is. */
export function neighbourKey(marks: Marks, open: string | null, by: 1 | -1): string | undefined {
  const keys = marks.painted();
  const at = open === null ? -1 : keys.indexOf(open);
  const next = by === 1 ? at + 1 : at < 0 ? keys.length : at;
  const onwards = [...keys.slice(next), ...keys.slice(0, next)];
  return (by === 1 ? onwards : onwards.toReversed()).find((key) => marks.rects(key).length > 0);
}
