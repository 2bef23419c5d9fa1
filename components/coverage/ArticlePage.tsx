import { useMemo } from 'preact/hooks';
import { type LeftOut, leftOutBy, leftOutByWhatMostCarry } from '../../lib/coverage/left-out-by.ts';
import type { Article } from '../../lib/coverage/model.ts';
import { useBundle } from '../bundle-context.tsx';
import { Fold } from '../Fold.tsx';
import { useTranslator } from '../translator-context.tsx';
import { ArticleFacts } from './ArticleFacts.tsx';
import { CarriedList } from './CarriedList.tsx';
import { useCoverage } from './coverage-context.tsx';
import { ViewHeading } from './ViewHeading.tsx';
import { ViewLink } from './ViewLink.tsx';

/** Statements shown before the rest is folded. */
const SHOWN_FIRST = 12;

function LeftOutItem({ item }: { item: LeftOut }) {
  const { t, local } = useTranslator();
  const bundle = useBundle();
  const { statement, carriers } = item;
  return (
    <li data-statement={statement.id}>
      <ViewLink to={{ name: 'statement', id: statement.id }}>{local(statement.gist)}</ViewLink>
      <p class="cq-note">
        {local(bundle.speakerName(statement.speaker))} ·{' '}
        {t('coverage_carried_elsewhere', { count: carriers })}
      </p>
    </li>
  );
}

/** The statements that an article leaves out, the most widely carried first; nothing for an article known in part. */
function LeftOutSection({ article }: { article: Article }) {
  const { t } = useTranslator();
  const { bundle } = useBundle();
  const { grid } = useCoverage();
  const leftOut = useMemo(() => leftOutBy(bundle, grid, article.id), [bundle, grid, article]);
  if (leftOut === null) {
    return (
      <section data-list="left-out">
        <h2 class="cv-section">{t('coverage_left_out')}</h2>
        <p class="cq-note">{t('coverage_left_out_unknown')}</p>
      </section>
    );
  }
  const common = leftOutByWhatMostCarry(leftOut);
  const rest = leftOut.filter((item) => !common.includes(item));
  return (
    <section data-list="left-out">
      <h2 class="cv-section">{t('coverage_left_out_common')}</h2>
      <Fold items={common} first={SHOWN_FIRST} class="cv-list">
        {(item) => <LeftOutItem key={item.statement.id} item={item} />}
      </Fold>
      <h2 class="cv-section">{t('coverage_left_out_rest')}</h2>
      <Fold items={rest} first={SHOWN_FIRST} class="cv-list">
        {(item) => <LeftOutItem key={item.statement.id} item={item} />}
      </Fold>
    </section>
  );
}

/** One article: what is known of it, what it carries, what it leaves out, and who prints or copies it. */
export function ArticlePage({ article }: { article: Article }) {
  const { t, local } = useTranslator();
  const bundle = useBundle();
  const isSeen = article.headline !== null;
  return (
    <article class="cv-page" data-article={article.id}>
      <ViewHeading
        kicker={local(bundle.outletName(article.outlet))}
        lang={isSeen ? article.language : undefined}
      >
        {article.headline ?? t('related_no_headline')}
      </ViewHeading>
      <ArticleFacts article={article} />
      <div class="cv-columns">
        <CarriedList article={article} />
        <LeftOutSection article={article} />
      </div>
    </article>
  );
}
