import { FORMS } from '../../lib/coverage/model.ts';
import { ownOccasions } from '../../lib/coverage/own-occasions.ts';
import type { Seeds } from '../../lib/seeds/validate.ts';

type Article = Seeds['articles'][number];

/** Counts of the seeds as two Markdown tables: totals, and a row for each article. A copy is counted in its own row only. */
export function census(seeds: Seeds): string {
  return `${table(['what', 'number', 'of these'], totals(seeds))}\n\n${table(ARTICLE_HEAD, articleRows(seeds))}`;
}

const ARTICLE_HEAD = [
  'outlet',
  'article',
  'printed by',
  'language',
  'kind',
  'extent',
  'statements',
  ...FORMS,
];

function totals({ event, articles, outlets, statements }: Seeds): string[][] {
  const originals = articles.filter(({ kind }) => kind !== 'copy');
  const renderings = originals.flatMap((article) => article.renderings);
  const own = new Set(ownOccasions({ event: event.id, occasions: event.occasions }).map(({ id }) => id));
  const seoul = count(statements, ({ occasion }) => own.has(occasion));
  const languages = [...new Set(articles.map(({ language }) => language))].sort();
  const written = new Set(originals.map(({ outlet }) => outlet));
  return [
    [
      'articles',
      `${originals.length}`,
      `${count(originals, ({ extent }) => extent === 'full')} known in full, ${count(originals, ({ kind }) => kind === 'record')} records`,
    ],
    ['copies', `${articles.length - originals.length}`, 'never counted with the articles'],
    [
      'outlets',
      `${outlets.length}`,
      `${written.size} wrote an article, ${count(outlets, ({ role }) => role === 'carrier')} only carry, ${count(outlets, ({ role }) => role === 'repost')} repost`,
    ],
    ['languages of articles', `${languages.length}`, languages.join(', ')],
    [
      'statements',
      `${statements.length}`,
      `${seoul} of the event, ${statements.length - seoul} of neighbours; ${count(statements, ({ record }) => record !== undefined)} with an English record, ${count(statements, ({ original }) => original !== undefined)} with the original`,
    ],
    [
      'renderings',
      `${renderings.length}`,
      `${FORMS.map((form) => `${count(renderings, (one) => one.form === form)} ${form}`).join(', ')}; ${count(renderings, ({ unconfirmed }) => unconfirmed === true)} unconfirmed`,
    ],
  ];
}

function articleRows({ articles, outlets }: Seeds): string[][] {
  const nameOf = (wanted: string | undefined) => outlets.find(({ id }) => id === wanted)?.name.en ?? '';
  return articles
    .toSorted((a, b) => compare(nameOf(a.outlet), nameOf(b.outlet)) || compare(a.id, b.id))
    .map((article) => [
      nameOf(article.outlet),
      article.id,
      nameOf(article.carrier),
      article.language,
      article.copyOf === undefined ? article.kind : `copy of ${article.copyOf}`,
      article.extent,
      ...numbers(article),
    ]);
}

function numbers({ renderings }: Article): string[] {
  const carried = new Set(renderings.map(({ statement }) => statement));
  return [carried.size, ...FORMS.map((form) => count(renderings, (one) => one.form === form))].map(String);
}

function count<T>(list: readonly T[], test: (item: T) => boolean): number {
  return list.filter(test).length;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
