import type { SortColumn } from '../../lib/coverage/address.ts';
import type { TextWithCopies } from '../../lib/coverage/texts.ts';
import { useBundle } from '../bundle-context.tsx';
import { useTranslator } from '../translator-context.tsx';
import { useShortDay } from '../use-short-day.ts';
import { useCoverage } from './coverage-context.tsx';
import { ARTICLE_KIND_LABEL, EXTENT_LABEL } from './labels.ts';
import { NothingLeft, useNothingLeft } from './NothingLeft.tsx';
import { useNavigation } from './navigation.tsx';
import { ViewHeading } from './ViewHeading.tsx';
import { ViewLink } from './ViewLink.tsx';

/** One line of the index, with what it is sorted by. */
interface Line extends Record<SortColumn, string | number> {
  readonly text: TextWithCopies;
  readonly headline: string;
  readonly published: string;
  readonly statements: number;
}

const COLUMNS = [
  ['outlet', 'coverage_outlet'],
  ['headline', 'coverage_headline'],
  ['published', 'coverage_published'],
  ['language', 'coverage_language'],
  ['kind', 'coverage_kind'],
  ['extent', 'coverage_extent'],
  ['statements', 'list_statements'],
] as const;

function useLines(): Line[] {
  const { t, local, languageName } = useTranslator();
  const bundle = useBundle();
  const { grid, selection } = useCoverage();
  const shown = new Set(selection.statements.map(({ id }) => id));
  return selection.texts.map((text) => ({
    text,
    outlet: local(bundle.outletName(text.original.outlet)),
    headline: text.original.headline ?? t('related_no_headline'),
    published: text.original.published,
    language: languageName(text.original.language),
    kind: t(ARTICLE_KIND_LABEL[text.original.kind]),
    extent: t(EXTENT_LABEL[text.original.extent]),
    statements: grid.carriedBy(text.original.id).filter((id) => shown.has(id)).length,
  }));
}

/** The headline as a link to the article's view; below it who prints or copies the text. */
function Headline({ line: { text, headline } }: { line: Line }) {
  const { t, local } = useTranslator();
  const bundle = useBundle();
  const { original, copies } = text;
  const isSeen = original.headline !== null;
  const others = [
    ...(original.carrier === undefined
      ? []
      : [t('voice_carriers', { names: local(bundle.outletName(original.carrier)) })]),
    ...copies.map((copy) => t('voice_copies', { names: local(bundle.printerName(copy)) })),
  ];
  return (
    <>
      <ViewLink
        class={isSeen ? 'cv-headline' : 'cv-headline cv-unseen'}
        to={{ name: 'article', id: original.id }}
        lang={isSeen ? original.language : undefined}
      >
        {headline}
      </ViewLink>
      {others.length > 0 && <p class="cq-note">{others.join(' · ')}</p>}
    </>
  );
}

/** All articles of the selection as a table that can be sorted by each of its columns. Copies stand under originals. */
export function ArticleIndex() {
  const { t, number, locale } = useTranslator();
  const day = useShortDay();
  const { address, go } = useNavigation();
  const { sort } = address;
  const lines = useLines();
  const isEmpty = useNothingLeft();
  if (sort) {
    const { compare } = new Intl.Collator(locale, { numeric: true });
    const sign = sort.isDown ? -1 : 1;
    lines.sort((a, b) => sign * compare(String(a[sort.by]), String(b[sort.by])));
  }
  const directionOf = (column: SortColumn) =>
    sort?.by === column ? (sort.isDown ? 'descending' : 'ascending') : undefined;
  const sortBy = (by: SortColumn): void =>
    go({ ...address, sort: { by, isDown: sort?.by === by && !sort.isDown } });
  if (isEmpty) return <NothingLeft title={t('coverage_articles')} />;
  return (
    <section class="cv-page cv-index">
      <ViewHeading>{t('coverage_articles')}</ViewHeading>
      <table>
        <thead>
          <tr>
            {COLUMNS.map(([column, label]) => (
              <th key={column} scope="col" aria-sort={directionOf(column)} data-column={column}>
                <button type="button" onClick={() => sortBy(column)}>
                  {t(label)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.text.original.id} data-article={line.text.original.id}>
              <th scope="row">{line.outlet}</th>
              <td>
                <Headline line={line} />
              </td>
              <td class="cv-nowrap">{day(line.published)}</td>
              <td>{line.language}</td>
              <td class="cv-nowrap">{line.kind}</td>
              <td class="cv-nowrap">{line.extent}</td>
              <td class="cv-number">{number(line.statements)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
