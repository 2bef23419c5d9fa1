import { useMemo, useState } from 'preact/hooks';
import { gridOf } from '../../lib/coverage/grid.ts';
import { reachOfAll } from '../../lib/coverage/reach.ts';
import { isPrintOf } from '../../lib/coverage/texts.ts';
import type { Theme } from '../../lib/settings.ts';
import { useBundle } from '../bundle-context.tsx';
import { useTranslator } from '../translator-context.tsx';
import { usePageFrame } from '../use-page-frame.ts';
import { Notice } from './Notice.tsx';
import { PageLists } from './PageLists.tsx';
import { PauseSwitches } from './PauseSwitches.tsx';
import type { PageState, PauseState, PopupActions } from './page-state.ts';
import { ANY, isAsking, SearchPanel } from './SearchPanel.tsx';
import { SearchResults } from './SearchResults.tsx';
import { usePainted } from './use-painted.ts';
import { VerdictHead } from './VerdictHead.tsx';

/** Everything the popup shows and does. */
export interface PopupViewProps {
  readonly state: PageState;
  readonly pause: PauseState;
  /** The statement that was clicked on the page. */
  readonly focus: string | null;
  readonly theme: Theme;
  readonly actions: PopupActions;
}

function Masthead({ actions }: { actions: PopupActions }) {
  const { t } = useTranslator();
  return (
    <header class="cq-mast">
      <p class="cq-wordmark">{t('extName')}</p>
      <nav class="cq-mast-links">
        <button type="button" class="cq-more" onClick={() => actions.onOpenCoverage(null)}>
          {t('open_coverage')}
        </button>
        <button type="button" class="cq-more" onClick={actions.onOpenOptions}>
          {t('open_options')}
        </button>
      </nav>
    </header>
  );
}

/**
 * The popup: what this page is and why, what is said on it, and what others report. Needs `BundleContext` and
 * `TranslatorContext`. The data attributes of its root are for tests.
 */
export function PopupView({ state, pause, focus, theme, actions }: PopupViewProps) {
  const translator = useTranslator();
  const { t, locale } = translator;
  const { bundle } = useBundle();
  usePageFrame(t('extName'), translator, theme);
  const [query, setQuery] = useState(ANY);
  const painted = usePainted();
  const report = state.kind === 'report' ? state.report : null;
  const recognition = report?.recognition ?? null;
  const article = recognition?.article ?? recognition?.copyOf?.article ?? null;
  const found = useMemo(() => new Map((report?.found ?? []).map((item) => [item.statement, item])), [report]);
  const grid = useMemo(() => gridOf(bundle), [bundle]);
  const reach = useMemo(() => {
    const others = grid.texts.filter((text) => !isPrintOf(text, article));
    return reachOfAll(grid, others);
  }, [grid, article]);
  const hasPage = recognition !== null && recognition.verdict !== 'none';
  const shared = { article, focus, hasPage, actions, found, reach };
  return (
    <div
      class="cq cq-popup"
      lang={locale}
      data-theme={theme}
      data-state={state.kind}
      data-verdict={recognition?.verdict ?? 'unknown'}
      data-article={recognition?.article ?? undefined}
      data-copy-of={recognition?.copyOf?.article}
    >
      <Masthead actions={actions} />
      <main class="cq-main">
        {state.kind === 'report' ? (
          <VerdictHead report={state.report} host={pause.host} />
        ) : (
          <Notice state={state} actions={actions} />
        )}
        <SearchPanel query={query} onQuery={setQuery} />
        {isAsking(query) && <SearchResults {...shared} query={query} />}
        {!isAsking(query) && state.kind !== 'loading' && (
          <PageLists {...shared} grid={grid} report={report} painted={painted} />
        )}
      </main>
      <PauseSwitches pause={pause} actions={actions} />
    </div>
  );
}
