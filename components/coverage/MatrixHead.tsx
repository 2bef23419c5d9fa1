import type { Article } from '../../lib/coverage/model.ts';
import { useTranslator } from '../translator-context.tsx';
import { useArticleName } from '../use-article-name.ts';
import { useShortDay } from '../use-short-day.ts';
import { useCoverage } from './coverage-context.tsx';
import type { GridPlace } from './use-grid-keys.ts';
import { ViewLink } from './ViewLink.tsx';

interface MatrixHeadProps {
  readonly from: number;
  readonly to: number;
  readonly stop: GridPlace;
  /** The column that the reader points at; -1 for none. */
  readonly pointed: number;
}

/**
 * The full name of the article that the reader points at, for which the head of its column is too narrow. Decorative: the
 * head has the full name as its accessible name.
 */
function Pointed({ article }: { article: Article | undefined }) {
  const { t } = useTranslator();
  const day = useShortDay();
  const nameOf = useArticleName();
  if (article === undefined) return null;
  return (
    <span class="cv-pointed" aria-hidden="true">
      <b>{nameOf(article)}</b> {day(article.published)}
      <span lang={article.headline === null ? undefined : article.language}>
        {article.headline ?? t('related_no_headline')}
      </span>
    </span>
  );
}

/** The articles in view, as heads of their columns. */
export function MatrixHead({ from, to, stop, pointed }: MatrixHeadProps) {
  const { t } = useTranslator();
  const day = useShortDay();
  const nameOf = useArticleName();
  const { selection } = useCoverage();
  const isStop = (column: number): boolean => stop.row === -1 && stop.column === column;
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th
          class="cv-corner"
          scope="col"
          aria-colindex={1}
          data-row={-1}
          data-column={-1}
          tabIndex={isStop(-1) ? 0 : -1}
        >
          <Pointed article={selection.texts[pointed]?.original} />
          {t('coverage_statements_count', { count: selection.statements.length })}
        </th>
        {selection.texts.slice(from, to).map(({ original }, i) => {
          const name = nameOf(original);
          const when = day(original.published);
          return (
            <th
              key={original.id}
              class="cv-column"
              scope="col"
              aria-colindex={from + i + 2}
              data-row={-1}
              data-column={from + i}
              title={`${name}, ${when}${original.headline === null ? '' : `: ${original.headline}`}`}
            >
              <ViewLink
                to={{ name: 'article', id: original.id }}
                label={`${name}, ${when}`}
                tabIndex={isStop(from + i) ? 0 : -1}
              >
                {name}
              </ViewLink>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
