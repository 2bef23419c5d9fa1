import { belongsTo, hostOf, type PlainAddress, plainAddress, samePage } from '../../page/address.ts';
import { problemAt, type SeedDraft, type SeedRule, type Sourced } from '../draft.ts';
import type { SeedProblem } from '../problem.ts';
import { hasOuterMarks } from '../quotation-marks.ts';
import type { ArticleSeed } from '../schema.ts';

/** Rules of articles: ids resolve, the address belongs to the outlet or carrier, and the fields agree. */
export const articleRule: SeedRule = (draft) =>
  draft.articles.flatMap((article) => [
    ...fieldProblems(article),
    ...copyProblems(draft, article),
    ...siteProblems(draft, article),
    ...renderingProblems(draft, article),
  ]);

function fieldProblems(article: Sourced<ArticleSeed>): SeedProblem[] {
  const { id, headline, headlineBasis, published, modified } = article.value;
  const problems: SeedProblem[] = [];
  if (id !== article.stem) problems.push(problemAt(article, ['id'], `id "${id}" is not the file's name`));
  if ((headline === null) !== (headlineBasis === 'not seen')) {
    problems.push(problemAt(article, ['headline'], 'is null if, and only if, "headlineBasis" is "not seen"'));
  }
  if (modified !== undefined && modified.slice(0, 10) < published.slice(0, 10)) {
    problems.push(problemAt(article, ['modified'], `${modified} is before "published"`));
  }
  return problems;
}

function copyProblems({ articleIds, articles }: SeedDraft, article: Sourced<ArticleSeed>): SeedProblem[] {
  const { kind, copyOf } = article.value;
  if (kind === 'copy' && copyOf === undefined)
    return [problemAt(article, ['kind'], 'a copy names its "copyOf"')];
  if (copyOf === undefined) return [];
  const tell = (reason: string) => [problemAt(article, ['copyOf'], reason)];
  if (kind !== 'copy') return tell(`only a copy has "copyOf", and this is of kind "${kind}"`);
  if (!articleIds.has(copyOf)) return tell(`no article "${copyOf}"`);
  const original = articles.find(({ stem }) => stem === copyOf);
  return original?.value.kind === 'copy' ? tell(`"${copyOf}" is a copy itself`) : [];
}

function siteProblems({ outlets }: SeedDraft, article: Sourced<ArticleSeed>): SeedProblem[] {
  if (!outlets) return [];
  const { outlet, carrier, url, language } = article.value;
  const problems: SeedProblem[] = [];
  const find = (wanted: string) => outlets.value.find(({ id }) => id === wanted);
  const author = find(outlet);
  const printer = carrier === undefined ? author : find(carrier);
  if (!author) problems.push(problemAt(article, ['outlet'], `no outlet "${outlet}"`));
  if (carrier === outlet) problems.push(problemAt(article, ['carrier'], 'is the outlet itself'));
  if (carrier !== undefined && !printer)
    problems.push(problemAt(article, ['carrier'], `no outlet "${carrier}"`));
  if (printer && !belongsTo(hostOf(url), printer.hosts)) {
    problems.push(problemAt(article, ['url'], `"${hostOf(url)}" is no host of "${printer.id}"`));
  }
  if (author && !author.languages.includes(language)) {
    problems.push(problemAt(article, ['language'], `"${language}" is no language of "${author.id}"`));
  }
  return problems;
}

function renderingProblems({ statementIds }: SeedDraft, article: Sourced<ArticleSeed>): SeedProblem[] {
  const { renderings } = article.value;
  if (renderings.length === 0) return [problemAt(article, ['renderings'], 'an article carries a statement')];
  return renderings.flatMap(({ statement, words }, index) => {
    const at = (key: string, reason: string) => problemAt(article, ['renderings', index, key], reason);
    return [
      ...(statementIds.has(statement) ? [] : [at('statement', `no statement "${statement}"`)]),
      ...(words !== undefined && hasOuterMarks(words)
        ? [at('words', 'outer quotation marks are left out')]
        : []),
    ];
  });
}

interface Owned {
  readonly address: PlainAddress;
  readonly owner: string;
}

/** Each address belongs to one article only, compared as the extension compares addresses. */
export const addressRule: SeedRule = ({ articles }) => {
  const owned: Owned[] = [];
  return articles.flatMap((article) => {
    const { id, url, alsoAt = [] } = article.value;
    const places = [['url'], ...alsoAt.map((_, index) => ['alsoAt', index])];
    return [url, ...alsoAt].flatMap((one, place) => {
      const address = plainAddress(one);
      if (address === null) return [];
      const other = owned.find((known) => isSame(address, known.address));
      owned.push({ address, owner: id });
      return other
        ? [problemAt(article, places[place] ?? [], `is the address of "${other.owner}" already`)]
        : [];
    });
  });
};

const isSame = (a: PlainAddress, b: PlainAddress): boolean => samePage(a, b) || samePage(b, a);
