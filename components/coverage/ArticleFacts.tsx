import type { Article } from '../../lib/coverage/model.ts';
import { useBundle } from '../bundle-context.tsx';
import { useTranslator } from '../translator-context.tsx';
import { useCoverage } from './coverage-context.tsx';
import { ARTICLE_KIND_LABEL, EXTENT_LABEL } from './labels.ts';
import { ViewLink } from './ViewLink.tsx';

/** The original of a copy, and the copies of an original. */
function Relatives({ article }: { article: Article }) {
  const { t, local } = useTranslator();
  const bundle = useBundle();
  const { grid } = useCoverage();
  const original = article.copyOf === undefined ? null : bundle.article(article.copyOf);
  const copies = grid.texts.find((text) => text.original.id === article.id)?.copies ?? [];
  return (
    <>
      {article.carrier !== undefined && (
        <p>{t('voice_carriers', { names: local(bundle.outletName(article.carrier)) })}</p>
      )}
      {original && (
        <p>
          <ViewLink to={{ name: 'article', id: original.id }}>
            {t('coverage_copy_of', { outlet: local(bundle.outletName(original.outlet)) })}
          </ViewLink>
        </p>
      )}
      {copies.map((copy) => (
        <p key={copy.id} data-copy={copy.id}>
          <ViewLink to={{ name: 'article', id: copy.id }}>
            {t('voice_copies', { names: local(bundle.printerName(copy)) })}
          </ViewLink>
        </p>
      ))}
    </>
  );
}

/** What is known of an article besides its statements, with a link to it. */
export function ArticleFacts({ article }: { article: Article }) {
  const { t, day, languageName } = useTranslator();
  const facts = [
    day(article.published),
    t(ARTICLE_KIND_LABEL[article.kind]),
    languageName(article.language),
    t(EXTENT_LABEL[article.extent]),
  ];
  return (
    <div class="cv-byline">
      {article.byline !== undefined && (
        <p>
          <b>{article.byline}</b>
        </p>
      )}
      <p>{facts.join(' · ')}</p>
      <Relatives article={article} />
      <p>
        <a href={article.url} target="_blank" rel="noreferrer">
          {t('coverage_open_article')}
        </a>
      </p>
    </div>
  );
}
