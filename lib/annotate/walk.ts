import { statementOfKey } from './mark-keys.ts';
import type { ActivePainter } from './painter-switch.ts';

/** The painted matches, and whether they are visible. */
type Marks = Pick<ActivePainter, 'painted' | 'rects'>;

/** The key of a statement's first visible match. */
export const firstKey = (marks: Marks, statement: string): string | undefined =>
  marks.painted().find((key) => statementOfKey(key) === statement && marks.rects(key).length > 0);

/** The key of the visible match after (or before) the open one, starting over at the end; the first (or last) if none is open. */
export function neighbourKey(marks: Marks, open: string | null, by: 1 | -1): string | undefined {
  const keys = marks.painted();
  const at = open === null ? -1 : keys.indexOf(open);
  const next = by === 1 ? at + 1 : at < 0 ? keys.length : at;
  const onwards = [...keys.slice(next), ...keys.slice(0, next)];
  return (by === 1 ? onwards : onwards.toReversed()).find((key) => marks.rects(key).length > 0);
}
