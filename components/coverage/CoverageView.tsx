import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { viewKey } from '../../lib/coverage/address.ts';
import type { Lookup } from '../../lib/coverage/lookup.ts';
import type { Translator } from '../../lib/i18n.ts';
import type { Theme } from '../../lib/settings.ts';
import { useBundle } from '../bundle-context.tsx';
import { useTranslator } from '../translator-context.tsx';
import { usePageFrame } from '../use-page-frame.ts';
import { ArticleIndex } from './ArticleIndex.tsx';
import { ArticlePage } from './ArticlePage.tsx';
import { ArrivalContext } from './arrival.ts';
import { Comparison } from './Comparison.tsx';
import { CoverageContext, useSelection } from './coverage-context.tsx';
import { FilterBar } from './FilterBar.tsx';
import { Masthead } from './Masthead.tsx';
import { Matrix, type MatrixPlace } from './Matrix.tsx';
import { NotFound } from './NotFound.tsx';
import { type Navigation, useNavigation } from './navigation.tsx';
import type { CoverageServices } from './services.ts';
import { TimelineView } from './TimelineView.tsx';

interface CoverageViewProps {
  readonly theme: Theme;
  readonly services: CoverageServices;
}

/** What the page is about, for the window's title. */
function titleOf({ address: { view } }: Navigation, bundle: Lookup, { t, local }: Translator): string {
  const statement = view.name === 'statement' ? bundle.statement(view.id) : null;
  const article = view.name === 'article' ? bundle.article(view.id) : null;
  const named = statement?.gist ?? (article && bundle.outletName(article.outlet));
  const what = named ? local(named) : t('open_coverage');
  return t('coverage_title', { what });
}

/** Counts the views the reader has come to; 0 for the one the page was opened with. */
function useArrivals(view: string): number {
  const first = useRef(view);
  const count = useRef(0);
  if (first.current !== view) {
    first.current = view;
    count.current += 1;
  }
  return count.current;
}

/** The matrix is rendered whole while the browser prints. */
function usePrinting({ watchPrint }: CoverageServices): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => watchPrint(setPrinting), [watchPrint]);
  return isPrinting;
}

function CurrentView({ place, isPrinting }: { place: RefObject<MatrixPlace>; isPrinting: boolean }) {
  const { view } = useNavigation().address;
  const bundle = useBundle();
  if (view.name === 'statement') {
    const statement = bundle.statement(view.id);
    return statement ? <Comparison statement={statement} /> : <NotFound />;
  }
  if (view.name === 'article') {
    const article = bundle.article(view.id);
    return article ? <ArticlePage article={article} /> : <NotFound />;
  }
  if (view.name === 'timeline') return <TimelineView />;
  if (view.name === 'articles') return <ArticleIndex />;
  return <Matrix place={place} isPrinting={isPrinting} />;
}

/** The coverage page: every statement against every article, and what there is to read about each of them. */
export function CoverageView({ theme, services }: CoverageViewProps) {
  const translator = useTranslator();
  const bundle = useBundle();
  const navigation = useNavigation();
  const { view } = navigation.address;
  const data = useSelection(navigation.address);
  const place = useRef<MatrixPlace>({ top: 0, left: 0, active: { row: 0, column: -1 } });
  const isPrinting = usePrinting(services);
  const key = viewKey(view);
  const arrivals = useArrivals(key);
  usePageFrame(titleOf(navigation, bundle, translator), translator, theme);
  const isList = !('id' in view);
  return (
    <CoverageContext.Provider value={data}>
      <ArrivalContext.Provider value={arrivals}>
        <div class="cq cv" lang={translator.locale} data-theme={theme} data-view={view.name}>
          <Masthead services={services} />
          {isList && <FilterBar />}
          <main class="cv-main" key={key}>
            <CurrentView place={place} isPrinting={isPrinting} />
          </main>
        </div>
      </ArrivalContext.Provider>
    </CoverageContext.Provider>
  );
}
