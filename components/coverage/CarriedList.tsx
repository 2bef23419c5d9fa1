import { FORM_LABEL } from '../../lib/coverage/form-label.ts';
import type { Article, Rendering } from '../../lib/coverage/model.ts';
import { renderingNotes } from '../../lib/coverage/rendering-notes.ts';
import { atWords } from '../../lib/coverage/text-fragment.ts';
import { carriedIn, printOf } from '../../lib/coverage/texts.ts';
import { useBundle } from '../bundle-context.tsx';
import { FormShape } from '../FormMark.tsx';
import { useTranslator } from '../translator-context.tsx';
import { useCoverage } from './coverage-context.tsx';
import { ViewLink } from './ViewLink.tsx';

interface CarriedProps {
  readonly article: Article;
  readonly rendering: Rendering;
}

/** The words, or a summary of them, with a link that opens the article at them. */
function CarriedWords({ article, rendering }: CarriedProps) {
  const { local } = useTranslator();
  const { words, summary } = rendering;
  if (words === undefined) return summary ? <p class="cq-reported">{local(summary)}</p> : null;
  return (
    <blockquote class="cq-quote">
      <a
        class="cq-words"
        lang={article.language}
        href={atWords(article.url, words)}
        target="_blank"
        rel="noreferrer"
      >
        {words}
      </a>
    </blockquote>
  );
}

function Carried({ article, rendering }: CarriedProps) {
  const translator = useTranslator();
  const { t, local } = translator;
  const bundle = useBundle();
  const statement = bundle.statement(rendering.statement);
  if (statement === null) return null;
  const notes = renderingNotes(rendering, translator);
  return (
    <li data-statement={statement.id} data-form={rendering.form}>
      <p class="cv-carried-head">
        <span class="cq-form">
          <FormShape form={rendering.form} /> <b>{local(bundle.speakerName(statement.speaker))}</b>
        </span>{' '}
        <ViewLink to={{ name: 'statement', id: statement.id }}>{t('statement_all')}</ViewLink>
        <span class="cq-hidden">{t(FORM_LABEL[rendering.form])}</span>
      </p>
      <CarriedWords article={article} rendering={rendering} />
      {notes.length > 0 && <p class="cq-note">{notes.join(' · ')}</p>}
    </li>
  );
}

/** What an article carries, in the order it carries it. */
export function CarriedList({ article }: { article: Article }) {
  const { t } = useTranslator();
  const { grid } = useCoverage();
  // Shown by itself, a copy carries what it prints, whatever its original carries.
  const text = grid.texts.find(({ original }) => original === article) ?? { original: article, copies: [] };
  const carried = carriedIn(text).map((rendering, place) => ({ rendering, place }));
  return (
    <section data-list="carried">
      <h2 class="cv-section">
        {t(article.extent === 'full' ? 'coverage_carries' : 'coverage_carries_part')}
      </h2>
      <ol class="cv-list">
        {carried.map(({ rendering, place }) => (
          <Carried key={place} article={printOf(text, rendering)} rendering={rendering} />
        ))}
      </ol>
    </section>
  );
}
