import type { PointerPlace } from '../../lib/annotate/page-pointer.ts';

/** The box that the card is placed beside and must not cover. The card begins at its `left`. */
export interface Beside {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Which line of a match was pointed at, and how far along it. Unlike a point, it stays valid while the page scrolls. */
export interface Spot {
  readonly line: number;
  readonly along: number;
}

/** Height in px that a card needs to be of use. */
export const LEAST_ROOM = 160;
/** How far the card begins before the pointer, in px. */
const LEAD = 24;

const distance = (rect: DOMRect, { x, y }: PointerPlace): number =>
  Math.max(rect.left - x, x - rect.right, 0) + 4 * Math.max(rect.top - y, y - rect.bottom, 0);

/** The line nearest to a point; the start of the first line where there is no point. */
export function spotOf(rects: readonly DOMRect[], point: PointerPlace | null): Spot {
  if (point === null) return { line: 0, along: 0 };
  const distances = rects.map((rect) => distance(rect, point));
  const line = Math.max(0, distances.indexOf(Math.min(...distances)));
  return { line, along: Math.max(0, point.x - (rects[line]?.left ?? 0) - LEAD) };
}

/** The lines that follow each other without a gap around `at`. A split quotation has other lines further away. */
function linesAround(rects: readonly DOMRect[], at: DOMRect): DOMRect[] {
  const gap = at.height * 1.5;
  let { top, bottom } = at;
  for (let grown = true; grown; ) {
    grown = false;
    for (const rect of rects) {
      if (rect.bottom < top - gap || rect.top > bottom + gap) continue;
      if (rect.top >= top && rect.bottom <= bottom) continue;
      top = Math.min(top, rect.top);
      bottom = Math.max(bottom, rect.bottom);
      grown = true;
    }
  }
  return rects.filter((rect) => rect.top >= top && rect.bottom <= bottom);
}

/**
 * The box that the card must not cover: all lines around the spot, or the spot's own line alone if they leave less than
 * `least` px above and below. Null if there are no lines.
 */
export function besideWords(
  rects: readonly DOMRect[],
  { line, along }: Spot,
  viewport: number,
  least: number,
): Beside | null {
  const at = rects[line] ?? rects[0];
  if (at === undefined) return null;
  const lines = linesAround(rects, at);
  const top = Math.min(...lines.map((rect) => rect.top));
  const bottom = Math.max(...lines.map((rect) => rect.bottom));
  const left = Math.min(at.left + along, at.right);
  const fits = top >= least || viewport - bottom >= least;
  return fits
    ? { top, bottom, left, right: at.right }
    : { top: at.top, bottom: at.bottom, left, right: at.right };
}

/** A box with its axes exchanged, so that vertical lines of text can be treated like horizontal ones. */
export const turned = (box: Beside): DOMRect =>
  new DOMRect(box.top, box.left, box.bottom - box.top, box.right - box.left);
