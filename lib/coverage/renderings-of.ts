import { closeness, compareWordings } from '../wording/diff.ts';
import { type Article, type Bundle, FORMS, type Rendering, type Statement } from './model.ts';

/** One voice: an original article with how it carries the statement, and who else prints the same text. */
export interface Voice {
  /** The original; a copy stands here only where its original is not in the bundle. */
  readonly article: Article;
  /** Best rendering first: form, then length. Never empty. */
  readonly renderings: readonly [Rendering, ...Rendering[]];
  /** Articles that republish the original. They are no voices of their own. */
  readonly copies: readonly Article[];
  /** 0–1: how near the wording is to what it was compared with; 0 if not comparable. */
  readonly closeness: number;
}

/** Everything the bundle knows of who carries one statement. Each article stands once, under its original. */
export interface StatementVoices {
  /** Closest wording first within a form; forms in the order direct, mixed, indirect. */
  readonly voices: readonly Voice[];
  /** Originals known in full that do not carry the statement. */
  readonly leaveOut: readonly Article[];
  /** Originals known in part that are not known to carry it. */
  readonly unknown: readonly Article[];
}

/** What to leave out of the answer, and what to compare with. */
export interface VoicesOptions {
  /** Article id of the open page: its voice, copies included, is not listed. */
  readonly except?: string | null;
  /** The wording that closeness is measured against where no record is known. */
  readonly against?: string | null;
}

/** The article whose text this one republishes, through any chain of copies; itself if it is an original. */
export function originalOf(article: Article, byId: ReadonlyMap<string, Article>): Article {
  const seen = new Set<string>();
  let at = article;
  while (at.copyOf !== undefined && !seen.has(at.id)) {
    seen.add(at.id);
    const next = byId.get(at.copyOf);
    if (next === undefined) return at;
    at = next;
  }
  return at;
}

/** The articles of a bundle grouped under their originals, in the bundle's order. */
export function textsOf(articles: readonly Article[]): { original: Article; copies: Article[] }[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const texts = new Map<string, { original: Article; copies: Article[] }>();
  for (const article of articles) {
    const original = originalOf(article, byId);
    const text = texts.get(original.id) ?? { original, copies: [] };
    if (article !== original) text.copies.push(article);
    texts.set(original.id, text);
  }
  return [...texts.values()];
}

const byForm = (a: Rendering, b: Rendering): number =>
  FORMS.indexOf(a.form) - FORMS.indexOf(b.form) || (b.words?.length ?? 0) - (a.words?.length ?? 0);

/** Renderings of the original; where it lists none (it is known in part), those of a copy. */
function renderingsIn(original: Article, copies: readonly Article[], statement: string): Rendering[] {
  const listed = [original, ...copies].map((article) =>
    article.renderings.filter((r) => r.statement === statement),
  );
  return (listed.find((renderings) => renderings.length > 0) ?? []).toSorted(byForm);
}

/** Whether the statement was made at another event, so that articles of this one do not leave it out. */
function isOfAnotherEvent(bundle: Bundle, statement: Statement): boolean {
  const occasion = bundle.occasions.find(({ id }) => id === statement.occasion);
  return occasion !== undefined && occasion.event !== bundle.event;
}

/** The words on record for one language: the original ones if they are in it, else the record, which is English. */
export function recordIn(statement: Statement, language: string): Statement['record'] {
  if (statement.original?.language === language) return statement.original;
  return statement.record;
}

/** Who carries a statement, who leaves it out, and of whom it is not known. An unknown id yields no voice. */
export function renderingsOf(
  bundle: Bundle,
  statementId: string,
  options: VoicesOptions = {},
): StatementVoices {
  const statement = bundle.statements.find(({ id }) => id === statementId);
  const voices: Voice[] = [];
  const leaveOut: Article[] = [];
  const unknown: Article[] = [];
  if (statement === undefined) return { voices, leaveOut, unknown };
  for (const { original, copies } of textsOf(bundle.articles)) {
    if ([original, ...copies].some(({ id }) => id === options.except)) continue;
    const [best, ...rest] = renderingsIn(original, copies, statementId);
    if (best !== undefined) {
      const against = recordIn(statement, original.language)?.words ?? options.against ?? null;
      const near =
        against === null || best.words === undefined ? 0 : closeness(compareWordings(against, best.words));
      voices.push({ article: original, renderings: [best, ...rest], copies, closeness: near });
    } else if (original.extent === 'full') {
      if (!isOfAnotherEvent(bundle, statement)) leaveOut.push(original);
    } else unknown.push(original);
  }
  voices.sort(
    (a, b) =>
      FORMS.indexOf(a.renderings[0].form) - FORMS.indexOf(b.renderings[0].form) ||
      b.closeness - a.closeness ||
      a.article.published.localeCompare(b.article.published),
  );
  return { voices, leaveOut, unknown };
}
