import type { CutBy } from '../../lib/coverage/cuts.ts';
import type { Article } from '../../lib/coverage/model.ts';
import type { Variant } from '../../lib/coverage/variants.ts';
import { useTranslator } from '../translator-context.tsx';
import { useArticleName } from '../use-article-name.ts';
import { AddedWords, LeftOutWords } from './MarkedWords.tsx';

/** Names of the articles, each once. */
function useNames(): (articles: readonly Article[]) => string {
  const { list } = useTranslator();
  const nameOf = useArticleName();
  return (articles) => list([...new Set(articles.map(nameOf))]);
}

/** Where outlets have other words than the record, and which outlets they are. */
export function VariantList({ variants }: { variants: readonly Variant[] }) {
  const { t } = useTranslator();
  const namesOf = useNames();
  if (variants.length === 0) return null;
  return (
    <section class="cv-departures" data-list="variants">
      <h2 class="cv-section">{t('coverage_variants')}</h2>
      <ul>
        {variants.map(({ start, theirs, ours, language, articles }) => (
          <li key={`${language} ${start} ${theirs}|${ours}`}>
            {theirs !== '' && <LeftOutWords words={theirs} language={language} />}{' '}
            <AddedWords words={ours} language={language} /> <span class="cq-dim">{namesOf(articles)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What each outlet cut out of the words on record. */
export function CutList({ cuts }: { cuts: readonly CutBy[] }) {
  const { t } = useTranslator();
  const namesOf = useNames();
  if (cuts.length === 0) return null;
  return (
    <section class="cv-departures" data-list="cuts">
      <h2 class="cv-section">{t('coverage_cuts')}</h2>
      <ul>
        {cuts.map(({ article, cuts: parts }) => (
          <li key={article.id}>
            <b>{namesOf([article])}</b>{' '}
            {parts.map(({ words, start, isCertain }) => (
              <span key={start} class="cv-cut">
                <LeftOutWords words={words} language={article.language} />
                {!isCertain && <span class="cq-dim"> {t('coverage_cut_unknown')}</span>}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
