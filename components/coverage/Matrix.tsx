import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { withView } from '../../lib/coverage/address.ts';
import { STANDINGS } from '../../lib/coverage/grid.ts';
import { useTranslator } from '../translator-context.tsx';
import { useArrival } from './arrival.ts';
import { useCoverage } from './coverage-context.tsx';
import { MatrixHead } from './MatrixHead.tsx';
import { MatrixRow } from './MatrixRow.tsx';
import { useNavigation } from './navigation.tsx';
import { StandingLegend, useStandingLabels } from './StandingMark.tsx';
import { type GridPlace, useGridKeys } from './use-grid-keys.ts';
import { useVirtual } from './use-virtual.ts';

/** Sizes in px, as in coverage.css. */
const ROW_HEIGHT = 60;
const COLUMN_WIDTH = 30;
/** Cells that are rendered at once for print; of a larger matrix only the part in view is printed. */
const MAX_PRINTED = 40_000;

/** Where the reader left the matrix, so that going back leads there. */
export interface MatrixPlace {
  top: number;
  left: number;
  active: GridPlace;
}

interface MatrixProps {
  readonly place: RefObject<MatrixPlace>;
  readonly isPrinting: boolean;
}

/** The cell of the matrix that an event came from; `null` for the heads and anything else. */
function cellOf(target: EventTarget | null): { statement: string; column: number; row: number } | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-column]') : null;
  const statement = cell?.closest<HTMLElement>('tr')?.dataset.statement;
  if (!cell || statement === undefined) return null;
  return { statement, column: Number(cell.dataset.column), row: Number(cell.dataset.row) };
}

/** How much of the scroller its sticky heads cover. */
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

/** Statements × articles as a grid that the keyboard walks, of which only the part in view is rendered. */
export function Matrix({ place, isPrinting }: MatrixProps) {
  const { t } = useTranslator();
  const { address, go } = useNavigation();
  const { statements, texts } = useCoverage().selection;
  const scroller = useRef<HTMLDivElement>(null);
  const [hot, setHot] = useState(-1);
  const labels = useStandingLabels();
  const hasReturned = useArrival() > 0;
  const covered = useCovered(scroller);
  const shared = { scroller, isHorizontal: false };
  const rowPart = useVirtual({
    ...shared,
    count: statements.length,
    size: ROW_HEIGHT,
    covered: covered.height,
  });
  const columnPart = useVirtual({
    ...shared,
    count: texts.length,
    size: COLUMN_WIDTH,
    isHorizontal: true,
    covered: covered.width,
  });
  const start = place.current?.active ?? { row: 0, column: -1 };
  const keys = useGridKeys({
    scroller,
    rows: statements.length,
    columns: texts.length,
    rowPart,
    columnPart,
    start,
    hasReturned,
  });
  useLayoutEffect(() => {
    if (scroller.current && place.current) {
      scroller.current.scrollTo?.(place.current.left, place.current.top);
    }
  }, [place]);
  if (place.current) place.current.active = keys.active;
  const isWhole = isPrinting && statements.length * texts.length <= MAX_PRINTED;
  const [top, bottom] = isWhole ? [0, statements.length] : [rowPart.from, rowPart.to];
  const [left, right] = isWhole ? [0, texts.length] : [columnPart.from, columnPart.to];
  const open = (cell: { statement: string; column: number; row: number } | null): void => {
    if (cell === null) return;
    keys.setActive({ row: cell.row, column: cell.column });
    if (place.current) place.current.active = { row: cell.row, column: cell.column };
    go(withView(address, { name: 'statement', id: cell.statement }));
  };
  return (
    <>
      <h1 class="cq-hidden">{t('coverage_matrix')}</h1>
      <StandingLegend standings={STANDINGS} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it scrolls the grid in it, whose keys and clicks end here */}
      <div
        ref={scroller}
        class="cv-scroller"
        tabIndex={-1}
        onKeyDown={(event) => {
          if (event.key === 'Enter') open(cellOf(event.target));
          keys.onKeyDown(event);
        }}
        onClick={(event) => open(cellOf(event.target))}
        onPointerOver={(event) => setHot(cellOf(event.target)?.column ?? -1)}
        onPointerLeave={() => setHot(-1)}
        onScroll={({ currentTarget }) => {
          if (!place.current) return;
          place.current.top = currentTarget.scrollTop;
          place.current.left = currentTarget.scrollLeft;
        }}
      >
        <div
          class="cv-canvas"
          style={{ '--rows': isWhole ? 0 : statements.length, '--columns': isWhole ? 0 : texts.length }}
        >
          <table
            class="cv-matrix"
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that the keyboard walks is a grid (ARIA APG)
            role="grid"
            aria-label={t('coverage_matrix')}
            aria-rowcount={statements.length + 1}
            aria-colcount={texts.length + 1}
            style={{
              '--shown': right - left,
              marginBlockStart: top * ROW_HEIGHT,
              marginInlineStart: left * COLUMN_WIDTH,
            }}
          >
            <colgroup>
              <col class="cv-head-column" />
              {texts.slice(left, right).map(({ original }, i) => (
                <col key={original.id} class={left + i === hot ? 'cv-hot' : undefined} />
              ))}
            </colgroup>
            <MatrixHead from={left} to={right} stop={keys.stop} />
            <tbody>
              {statements.slice(top, bottom).map((statement, i) => (
                <MatrixRow
                  key={statement.id}
                  statement={statement}
                  row={top + i}
                  from={left}
                  to={right}
                  stop={keys.stop}
                  labels={labels}
                />
              ))}
            </tbody>
          </table>
        </div>
      </div>
      {statements.length === 0 && <p class="cv-empty">{t('search_none')}</p>}
    </>
  );
}
