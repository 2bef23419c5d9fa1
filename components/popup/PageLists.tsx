import { useMemo } from 'preact/hooks';
import type { CoverageGrid } from '../../lib/coverage/grid.ts';
import type { Lookup } from '../../lib/coverage/lookup.ts';
import { type Reach, reportedElsewhere } from '../../lib/coverage/reach.ts';
import type { FoundStatement, PageReport } from '../../lib/report.ts';
import { useBundle } from '../bundle-context.tsx';
import { useTranslator } from '../translator-context.tsx';
import { NearMissList } from './NearMissList.tsx';
import { RelatedArticles } from './RelatedArticles.tsx';
import type { RowSetting } from './StatementRow.tsx';
import { StatementSection } from './StatementSection.tsx';

/** Rows of a long list before it is folded. */
const SHOWN_FIRST = 5;

interface PageListsProps extends RowSetting {
  readonly grid: CoverageGrid;
  readonly report: PageReport | null;
  readonly found: ReadonlyMap<string, FoundStatement>;
  readonly reach: ReadonlyMap<string, Reach>;
  /** Whether the first picture is on the screen, so that the lists below the fold are rendered too. */
  readonly painted: boolean;
}

interface ReportListsProps extends PageListsProps {
  readonly report: PageReport;
  /** Every statement that is on the page, or should be. */
  readonly known: ReadonlySet<string>;
}

const statementsOf = (bundle: Lookup, ids: Iterable<string>) =>
  [...ids].flatMap((id) => bundle.statement(id) ?? []);

/** What should be on an open page, what is reported elsewhere, and who else reports. */
function BelowFound({ report, known, ...rest }: ReportListsProps) {
  const { t } = useTranslator();
  const bundle = useBundle();
  const { reach, focus } = rest;
  const elsewhere = useMemo(() => reportedElsewhere(bundle.bundle, reach, known), [bundle, reach, known]);
  const isFull = rest.article !== null && bundle.article(rest.article)?.extent === 'full';
  const isCopy = report.recognition.copyOf !== null;
  const elsewhereTitle = isFull && !isCopy ? t('left_out_heading') : t('not_found_heading');
  return (
    <>
      <StatementSection
        {...rest}
        name="missing"
        title={t('missing_heading')}
        statements={statementsOf(bundle, report.missing)}
      />
      <NearMissList nearMisses={report.nearMisses} />
      {report.recognition.verdict === 'coverage' && (
        <StatementSection
          {...rest}
          name="left-out"
          title={elsewhereTitle}
          statements={elsewhere.filter(({ id }) => id !== focus)}
          first={SHOWN_FIRST}
        />
      )}
      <RelatedArticles grid={rest.grid} statements={known} current={report.recognition.article} />
    </>
  );
}

/** Everything about an open page. The statements found on it are painted before the rest is rendered. */
function ReportLists(props: Omit<ReportListsProps, 'known'>) {
  const { report, ...rest } = props;
  const { t } = useTranslator();
  const bundle = useBundle();
  const { found, focus, painted } = rest;
  const known = useMemo(() => new Set([...found.keys(), ...report.missing]), [found, report]);
  const isOpenedElsewhere = focus !== null && !known.has(focus);
  return (
    <>
      {isOpenedElsewhere && (
        <StatementSection
          {...rest}
          name="focus"
          title={t('on_this_page_absent')}
          statements={statementsOf(bundle, [focus])}
        />
      )}
      <StatementSection
        {...rest}
        name="found"
        title={t('found_heading')}
        statements={statementsOf(bundle, found.keys())}
      />
      {(painted || found.size === 0) && <BelowFound {...props} known={known} />}
    </>
  );
}

const NOTHING: ReadonlySet<string> = new Set();

/** The lists under the verdict; without a page about the meeting, everything there is to browse. */
export function PageLists({ report, ...rest }: PageListsProps) {
  const { t } = useTranslator();
  const { bundle } = useBundle();
  const all = useMemo(() => reportedElsewhere(bundle, rest.reach, NOTHING), [bundle, rest.reach]);
  const isAbout = report !== null && (report.recognition.verdict !== 'none' || report.found.length > 0);
  if (isAbout) return <ReportLists {...rest} report={report} />;
  return (
    <>
      {report && <NearMissList nearMisses={report.nearMisses} />}
      <StatementSection
        {...rest}
        name="browse"
        title={t('browse_heading')}
        statements={all}
        first={SHOWN_FIRST}
      />
      {rest.painted && <RelatedArticles grid={rest.grid} statements={NOTHING} current={null} />}
    </>
  );
}
