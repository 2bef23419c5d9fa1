import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { withView } from '../../lib/coverage/address.ts';
import { useTranslator } from '../translator-context.tsx';
import { useCoverage } from './coverage-context.tsx';
import { MatrixTable } from './MatrixTable.tsx';
import { useNavigation } from './navigation.tsx';
import { StandingLegend } from './StandingLegend.tsx';
import type { GridPlace } from './use-grid-keys.ts';
import { type MatrixParts, useMatrixParts } from './use-matrix-parts.ts';

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
function cellOf(target: EventTarget | null): (GridPlace & { readonly statement: string }) | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-column]') : null;
  const statement = cell?.closest<HTMLElement>('tr')?.dataset.statement;
  if (!cell || statement === undefined) return null;
  return { statement, column: Number(cell.dataset.column), row: Number(cell.dataset.row) };
}

/** Keeps the place up to date, and scrolls to it when the matrix comes up. */
function useKeptPlace(place: RefObject<MatrixPlace>, { scroller, keys }: MatrixParts): () => void {
  useLayoutEffect(() => {
    if (place.current) scroller.current?.scrollTo?.(place.current.left, place.current.top);
  }, [place, scroller]);
  if (place.current) place.current.active = keys.active;
  return () => {
    if (!place.current || !scroller.current) return;
    place.current.top = scroller.current.scrollTop;
    place.current.left = scroller.current.scrollLeft;
  };
}

/** Statements × articles as a grid that the keyboard walks, of which only the part in view is rendered. */
export function Matrix({ place, isPrinting }: MatrixProps) {
  const { t } = useTranslator();
  const { address, go } = useNavigation();
  const { statements } = useCoverage().selection;
  const scroller = useRef<HTMLDivElement>(null);
  const [hot, setHot] = useState(-1);
  const start = place.current?.active ?? { row: 0, column: -1 };
  const parts = useMatrixParts({ scroller, start, isPrinting });
  const keepPlace = useKeptPlace(place, parts);
  const open = (target: EventTarget | null): void => {
    const cell = cellOf(target);
    if (cell === null) return;
    const { row, column } = cell;
    parts.keys.setActive({ row, column });
    if (place.current) place.current.active = { row, column };
    go(withView(address, { name: 'statement', id: cell.statement }));
  };
  return (
    <>
      <h1 class="cq-hidden">{t('coverage_matrix')}</h1>
      <StandingLegend />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it scrolls the grid in it, whose keys and clicks end here */}
      <div
        ref={scroller}
        class="cv-scroller"
        tabIndex={-1}
        onKeyDown={(event) => {
          if (event.key === 'Enter') open(event.target);
          parts.keys.onKeyDown(event);
        }}
        onClick={(event) => open(event.target)}
        onPointerOver={(event) => setHot(cellOf(event.target)?.column ?? -1)}
        onPointerLeave={() => setHot(-1)}
        onScroll={keepPlace}
      >
        <MatrixTable parts={parts} hot={hot} />
      </div>
      {statements.length === 0 && <p class="cv-empty">{t('search_none')}</p>}
    </>
  );
}
