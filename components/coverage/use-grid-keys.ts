import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { VirtualPart } from './use-virtual.ts';

/** A cell of the matrix; row -1 is the head, column -1 the statements. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

interface GridKeysProps {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly rows: number;
  readonly columns: number;
  readonly rowPart: VirtualPart;
  readonly columnPart: VirtualPart;
  readonly start: GridPlace;
  /** Whether the reader has come back to the matrix, so that the cell they left takes the focus again. */
  readonly hasReturned: boolean;
}

/** Rows that PageUp and PageDown step over. */
const PAGE = 10;

/** The cell to which a key leads; `null` if the key is none of ours. */
export function stepFrom(
  { row, column }: GridPlace,
  key: string,
  isFar: boolean,
  rows: number,
  columns: number,
): GridPlace | null {
  const steps: Record<string, GridPlace> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    PageUp: { row: row - PAGE, column },
    PageDown: { row: row + PAGE, column },
    Home: { row: isFar ? -1 : row, column: -1 },
    End: { row: isFar ? rows - 1 : row, column: columns - 1 },
  };
  const next = steps[key];
  if (next === undefined) return null;
  return {
    row: Math.min(Math.max(next.row, -1), rows - 1),
    column: Math.min(Math.max(next.column, -1), columns - 1),
  };
}

const selectorOf = ({ row, column }: GridPlace): string => `[data-row="${row}"][data-column="${column}"]`;

/**
 * Focuses a cell, and scrolls the window to it if the matrix is taller than the window. The matrix itself has been scrolled
 * already.
 */
function focusCell(cell: HTMLElement): void {
  (cell.querySelector<HTMLElement>('a') ?? cell).focus({ preventScroll: true });
  const { top, bottom } = cell.getBoundingClientRect();
  const outside = Math.max(0, bottom - window.innerHeight) || Math.min(0, top);
  if (outside !== 0) window.scrollBy(0, outside);
}

/**
 * One tab stop for the whole matrix, and arrow keys within it, also to cells that are not rendered yet. If a cell has a
 * link, the link takes the focus.
 */
export function useGridKeys({
  scroller,
  rows,
  columns,
  rowPart,
  columnPart,
  start,
  hasReturned,
}: GridKeysProps) {
  const [active, setActive] = useState(start);
  const mustFocus = useRef(hasReturned);
  const hadFocus = useRef(false);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const cell = element.querySelector<HTMLElement>(selectorOf(active));
    if (mustFocus.current && cell) {
      mustFocus.current = false;
      focusCell(cell);
    } else if (hadFocus.current && document.activeElement === document.body) {
      // The focused cell was removed when it was scrolled away: the matrix keeps the focus, and the next key leads back.
      element.focus({ preventScroll: true });
    }
    hadFocus.current = element.contains(document.activeElement);
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    const next = stepFrom(active, event.key, event.ctrlKey, rows, columns);
    if (next === null) return;
    event.preventDefault();
    mustFocus.current = true;
    setActive(next);
    if (next.row >= 0) rowPart.show(next.row);
    if (next.column >= 0) columnPart.show(next.column);
  };
  const isShown =
    (active.row < 0 || (rowPart.from <= active.row && active.row < rowPart.to)) &&
    (active.column < 0 || (columnPart.from <= active.column && active.column < columnPart.to));
  return {
    active,
    setActive,
    onKeyDown,
    /** The cell that the tab key reaches. */
    stop: isShown ? active : { row: Math.min(rowPart.from, rows - 1), column: -1 },
  };
}
