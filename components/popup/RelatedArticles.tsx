import { useId, useMemo } from 'preact/hooks';
import { articlesByOutlet, type RelatedText } from '../../lib/coverage/articles-by-outlet.ts';
import type { CoverageGrid } from '../../lib/coverage/grid.ts';
import { kindLabel } from '../../lib/coverage/kind-label.ts';
import type { Article } from '../../lib/coverage/model.ts';
import { useBundle } from '../bundle-context.tsx';
import { Fold } from '../Fold.tsx';
import { useTranslator } from '../translator-context.tsx';
import { useShortDay } from '../use-short-day.ts';

/** Outlets shown before the rest is folded. */
const SHOWN_FIRST = 6;

function HeadlineLink({ article, isHere }: { article: Article; isHere: boolean }) {
  const { t } = useTranslator();
  const isSeen = article.headline !== null;
  return (
    <>
      <a
        class={isSeen ? 'cq-headline' : 'cq-headline cq-unseen'}
        href={article.url}
        target="_blank"
        rel="noreferrer"
        lang={isSeen ? article.language : undefined}
      >
        {article.headline ?? t('related_no_headline')}
      </a>
      {isHere && <strong class="cq-you"> {t('related_here')}</strong>}
    </>
  );
}

/** An original with its facts, and under it who prints or copies it. */
function TextEntry({ text, current }: { text: RelatedText; current: string | null }) {
  const { t, local, languageName, locale } = useTranslator();
  const day = useShortDay();
  const bundle = useBundle();
  const { original, copies } = text;
  const kind = kindLabel(original.kind);
  const carrier = original.carrier;
  const count = t(original.extent === 'full' ? 'related_statements' : 'related_statements_part', {
    count: text.statements,
  });
  const facts: (string | undefined)[] = [
    day(original.published),
    kind === null ? undefined : t(kind),
    original.language === locale ? undefined : languageName(original.language),
    carrier && t('voice_carriers', { names: local(bundle.outletName(carrier)) }),
    text.statements > 0 ? count : undefined,
  ];
  return (
    <li data-article={original.id}>
      <HeadlineLink article={original} isHere={original.id === current} />
      <p class="cq-note">{facts.filter((fact) => fact !== undefined).join(' · ')}</p>
      {copies.map((copy) => (
        <p key={copy.id} class="cq-note cq-copy" data-article={copy.id}>
          <a href={copy.url} target="_blank" rel="noreferrer">
            {t('voice_copies', { names: local(bundle.printerName(copy)) })}
          </a>
          {copy.id === current && <strong> {t('related_here')}</strong>}
        </p>
      ))}
    </li>
  );
}

interface RelatedArticlesProps {
  readonly grid: CoverageGrid;
  /** Statements of the page: outlets that share most of them come first. */
  readonly statements: ReadonlySet<string>;
  /** The open article. */
  readonly current: string | null;
}

/** The articles of the bundle by outlet, copies and carriers under their originals. */
export function RelatedArticles({ grid, statements, current }: RelatedArticlesProps) {
  const { t, local, number } = useTranslator();
  const { outletName } = useBundle();
  const headingId = useId();
  const outlets = useMemo(() => articlesByOutlet(grid, statements), [grid, statements]);
  if (outlets.length === 0) return null;
  const count = outlets.reduce((sum, { texts }) => sum + texts.length, 0);
  return (
    <section class="cq-section" data-list="related" aria-labelledby={headingId}>
      <h2 class="cq-section-title" id={headingId}>
        {t('related_heading')} <span class="cq-count">{number(count)}</span>
      </h2>
      <Fold items={outlets} first={SHOWN_FIRST} class="cq-outlets">
        {({ outlet, texts }) => (
          <li key={outlet}>
            <h3 class="cq-outlet-name">{local(outletName(outlet))}</h3>
            <ul class="cq-texts">
              {texts.map((text) => (
                <TextEntry key={text.original.id} text={text} current={current} />
              ))}
            </ul>
          </li>
        )}
      </Fold>
    </section>
  );
}
