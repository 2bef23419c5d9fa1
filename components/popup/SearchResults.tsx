import { useMemo } from 'preact/hooks';
import type { Reach } from '../../lib/coverage/reach.ts';
import {
  indexStatements,
  type StatementQuery,
  searchStatements,
} from '../../lib/coverage/search-statements.ts';
import type { FoundStatement } from '../../lib/report.ts';
import { useBundle } from '../bundle-context.tsx';
import { useTranslator } from '../translator-context.tsx';
import type { RowSetting } from './StatementRow.tsx';
import { StatementSection } from './StatementSection.tsx';

/** Rows of the results before the rest is folded. */
const SHOWN_FIRST = 20;

interface SearchResultsProps extends RowSetting {
  readonly query: StatementQuery;
  readonly found: ReadonlyMap<string, FoundStatement>;
  readonly reach: ReadonlyMap<string, Reach>;
}

/** The statements that fit the query, those of the open page first, with their number announced. */
export function SearchResults({ query, ...rest }: SearchResultsProps) {
  const { t } = useTranslator();
  const { bundle } = useBundle();
  const index = useMemo(() => indexStatements(bundle), [bundle]);
  const statements = useMemo(() => {
    const hits = searchStatements(index, query);
    return hits.toSorted((a, b) => Number(rest.found.has(b.id)) - Number(rest.found.has(a.id)));
  }, [index, query, rest.found]);
  return (
    <>
      <p class="cq-hint" role="status">
        {statements.length === 0 ? t('search_none') : t('search_result', { count: statements.length })}
      </p>
      <StatementSection
        {...rest}
        name="results"
        title={t('list_statements')}
        statements={statements}
        first={SHOWN_FIRST}
      />
    </>
  );
}
