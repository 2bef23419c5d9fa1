import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { CoverageAddress } from '../../lib/coverage/address.ts';
import { arrangeColumns, arrangeRows } from '../../lib/coverage/arrange.ts';
import { type CoverageGrid, gridOf } from '../../lib/coverage/grid.ts';
import { indexStatements } from '../../lib/coverage/search-statements.ts';
import { type Selection, select } from '../../lib/coverage/select.ts';
import { useBundle } from '../bundle-context.tsx';
import { useTranslator } from '../translator-context.tsx';

/** What every view of the coverage page reads: the grid of the bundle, and the selection that the filters leave. */
export interface CoverageData {
  readonly grid: CoverageGrid;
  readonly selection: Selection;
}

const EMPTY: CoverageData = {
  grid: {
    texts: [],
    standing: () => 'unknown',
    renderings: () => [],
    carriedBy: () => [],
  },
  selection: { statements: [], texts: [], reach: new Map() },
};

/** The grid and the selection for all components inside. */
export const CoverageContext = createContext<CoverageData>(EMPTY);

/** The data of the nearest `CoverageContext`. */
export function useCoverage(): CoverageData {
  return useContext(CoverageContext);
}

/** Selects and arranges again only when bundle, address or language change. */
export function useSelection(address: CoverageAddress): CoverageData {
  const lookup = useBundle();
  const { bundle } = lookup;
  const { local, locale } = useTranslator();
  const { filters, rows, columns } = address;
  const grid = useMemo(() => gridOf(bundle), [bundle]);
  const index = useMemo(() => indexStatements(bundle), [bundle]);
  const selected = useMemo(() => select({ bundle, grid, index }, filters), [bundle, grid, index, filters]);
  const selection = useMemo(() => {
    const { compare } = new Intl.Collator(locale);
    const sources = { lookup, grid, local, compare };
    return arrangeColumns(arrangeRows(selected, rows, sources), columns, sources);
  }, [selected, lookup, grid, local, locale, rows, columns]);
  return useMemo(() => ({ grid, selection }), [grid, selection]);
}
