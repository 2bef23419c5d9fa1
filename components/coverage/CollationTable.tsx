import type { CollatedCell, Collation } from '../../lib/coverage/collate.ts';
import type { ComparisonBase } from '../../lib/coverage/comparison-base.ts';
import { useTranslator } from '../translator-context.tsx';
import { useArticleName } from '../use-article-name.ts';
import { AddedWords } from './MarkedWords.tsx';
import { ViewLink } from './ViewLink.tsx';

/** What one article has in the place of the record's words above. */
function Cell({ cell, language }: { cell: CollatedCell; language: string }) {
  const { t } = useTranslator();
  const { kind, words, added, addedAfter, span } = cell;
  return (
    <td colSpan={span} data-kind={kind} lang={language}>
      {added !== undefined && <AddedWords words={added} />}
      {added !== undefined && ' '}
      {kind === 'same' && words}
      {kind === 'changed' && <AddedWords words={words} />}
      {kind === 'left-out' && (
        <>
          <span aria-hidden="true">–</span>
          <span class="cq-hidden">{t('coverage_not_quoted')}</span>
        </>
      )}
      {addedAfter !== undefined && ' '}
      {addedAfter !== undefined && <AddedWords words={addedAfter} />}
    </td>
  );
}

interface CollationTableProps {
  readonly base: ComparisonBase;
  readonly collation: Collation;
}

/** All wordings in one language, aligned in columns below the words that they are compared with. */
export function CollationTable({ base, collation }: CollationTableProps) {
  const { t, languageName } = useTranslator();
  const nameOf = useArticleName();
  const { language, record } = base;
  return (
    <section
      class="cv-collation"
      aria-label={t('coverage_collation', { language: languageName(language) })}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, which the keyboard must be able to do
      tabIndex={0}
    >
      <table>
        <thead>
          <tr>
            <th scope="row">{record === null ? nameOf(base.article) : t('record_heading')}</th>
            {collation.segments.map(({ at, words }) => (
              <th key={at} scope="col" lang={language}>
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {collation.rows.map(({ article, cells }) => (
            <tr key={article.id} data-article={article.id}>
              <th scope="row">
                <ViewLink to={{ name: 'article', id: article.id }}>{nameOf(article)}</ViewLink>
              </th>
              {cells.map((cell) => (
                <Cell key={cell.at} cell={cell} language={language} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
