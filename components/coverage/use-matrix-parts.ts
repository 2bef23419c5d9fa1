import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { useArrival } from './arrival.ts';
import { useCoverage } from './coverage-context.tsx';
import { type GridPlace, useGridKeys } from './use-grid-keys.ts';
import { useVirtual } from './use-virtual.ts';

/** Height of a row, in px, as in matrix.css. */
export const ROW_HEIGHT = 60;
/** Width of a column, in px, as in matrix.css. */
export const COLUMN_WIDTH = 30;
/** Most cells that are rendered for print; of a larger matrix only the part in view is printed. */
const MAX_PRINTED = 40_000;

/** How much of the scroller its sticky heads cover, in px. */
function useCovered(scroller: RefObject<HTMLElement | null>): { width: number; height: number } {
  const [covered, setCovered] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const corner = scroller.current?.querySelector<HTMLElement>('.cv-corner');
    if (!corner) return;
    const { offsetWidth: width, offsetHeight: height } = corner;
    if (width !== covered.width || height !== covered.height) setCovered({ width, height });
  });
  return covered;
}

interface MatrixPartsProps {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly start: GridPlace;
  readonly isPrinting: boolean;
}

/** The part of the matrix that is rendered, and how the keyboard walks it. */
export type MatrixParts = ReturnType<typeof useMatrixParts>;

/** Rows and columns in view, or all of them while the browser prints, unless they are too many. */
export function useMatrixParts({ scroller, start, isPrinting }: MatrixPartsProps) {
  const { statements, texts } = useCoverage().selection;
  const [rows, columns] = [statements.length, texts.length];
  const hasReturned = useArrival() > 0;
  const covered = useCovered(scroller);
  const rowPart = useVirtual({
    scroller,
    count: rows,
    size: ROW_HEIGHT,
    isHorizontal: false,
    covered: covered.height,
  });
  const columnPart = useVirtual({
    scroller,
    count: columns,
    size: COLUMN_WIDTH,
    isHorizontal: true,
    covered: covered.width,
  });
  const keys = useGridKeys({ scroller, rows, columns, rowPart, columnPart, start, hasReturned });
  const isWhole = isPrinting && rows * columns <= MAX_PRINTED;
  return {
    scroller,
    keys,
    isWhole,
    rows: isWhole ? { from: 0, to: rows } : rowPart,
    columns: isWhole ? { from: 0, to: columns } : columnPart,
  };
}
