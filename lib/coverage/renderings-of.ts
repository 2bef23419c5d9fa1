import { closeness, compareWordings } from '../wording/diff.ts';
import { baseFor } from './base-for.ts';
import { type Article, type Bundle, FORMS, type Rendering, type Statement } from './model.ts';
import { carriedIn, isPrintOf, textsOf } from './texts.ts';

/** A voice: an original article, its renderings of the statement, and the articles that republish it. */
export interface Voice {
  /** The original; a copy stands here only where its original is not in the bundle. */
  readonly article: Article;
  /** Best rendering first: form, then length. Never empty. */
  readonly renderings: readonly [Rendering, ...Rendering[]];
  /** Articles that republish the original. They are not voices of their own. */
  readonly copies: readonly Article[];
  /** 0–1: closeness of the wording to what it is compared with; 0 if not comparable. */
  readonly closeness: number;
}

/** Who carries a statement, and who does not. Each article is listed once, under its original. */
export interface StatementVoices {
  /** Closest wording first within a form; forms in the order direct, mixed, indirect. */
  readonly voices: readonly Voice[];
  /**
   * Originals known in full that do not carry the statement, except if their outlet carries it in another article of
   * the same kind: it would be named on both sides.
   */
  readonly leaveOut: readonly Article[];
  /** Originals known only in part that are not known to carry it. */
  readonly unknown: readonly Article[];
}

/** What to leave out of the answer, and what to compare with. */
export interface VoicesOptions {
  /** Article id of the open page: its voice, copies included, is not listed. */
  readonly except?: string | null;
  /** The wording to measure closeness by if no record is known in a language. */
  readonly against?: string | null;
}

const byForm = (a: Rendering, b: Rendering): number =>
  FORMS.indexOf(a.form) - FORMS.indexOf(b.form) || (b.words?.length ?? 0) - (a.words?.length ?? 0);

/** Whether the statement was made at another event, so that articles of this one do not leave it out. */
function isOfAnotherEvent(bundle: Bundle, statement: Statement): boolean {
  const occasion = bundle.occasions.find(({ id }) => id === statement.occasion);
  return occasion !== undefined && occasion.event !== bundle.event;
}

/** Outlet and kind of an article: an editorial is another voice of its paper. */
const sourceOf = ({ outlet, kind }: Article): string => `${outlet} ${kind}`;

/** Who carries a statement, who leaves it out, and for whom this is unknown. An unknown id has no voices. */
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
  const carriers = new Set<string>();
  for (const text of textsOf(bundle.articles)) {
    const { original, copies } = text;
    const carried = carriedIn(text).filter((rendering) => rendering.statement === statementId);
    if (carried.length > 0) carriers.add(sourceOf(original));
    if (isPrintOf(text, options.except ?? null)) continue;
    const [best, ...rest] = carried.sort(byForm);
    if (best !== undefined) {
      const base = baseFor(statement, original.language, options.against ?? null);
      const near =
        base === null || best.words === undefined ? 0 : closeness(compareWordings(base.words, best.words));
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
  return { voices, leaveOut: leaveOut.filter((article) => !carriers.has(sourceOf(article))), unknown };
}
