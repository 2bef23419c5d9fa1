import type { PointerPlace } from '../../lib/annotate/page-pointer.ts';

/** What the card stands beside: a box that must stay uncovered, and where along it the card begins. */
export interface Beside {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Which line of a match was pointed at, and how far along: holds while the page scrolls, unlike a point. */
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

/** The lines around one that follow each other without a gap: a split quotation has others far off. */
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
 * The box to keep clear: all lines of the passage around the spot, so that the card covers none of its words; only the
 * spot's own line where the passage fills the viewport and leaves no room above or below.
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

/**
 * A box with its axes exchanged: lines that run down the page and stand beside each other become lines of the other
 * kind.
 */
export const turned = (box: Beside): DOMRect =>
  new DOMRect(box.top, box.left, box.bottom - box.top, box.right - box.left);
