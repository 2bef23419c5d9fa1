import { type Bundle, FORMS, type Form, type Statement } from './model.ts';
import { textsOf } from './renderings-of.ts';

/** How widely a statement is carried, in voices: copies and carriers do not count. */
export interface Reach {
  readonly direct: number;
  readonly mixed: number;
  readonly indirect: number;
  readonly total: number;
}

const NOBODY: Reach = { direct: 0, mixed: 0, indirect: 0, total: 0 };

/**
 * The reach of every statement by id, counting each voice once at its strongest form. The voice of the article
 * `except`, its copies included, is not counted. One pass over the bundle.
 */
export function reachOfAll(bundle: Bundle, except: string | null = null): ReadonlyMap<string, Reach> {
  const reach = new Map<string, Reach>();
  for (const { original, copies } of textsOf(bundle.articles)) {
    const prints = [original, ...copies];
    if (prints.some(({ id }) => id === except)) continue;
    const best = new Map<string, Form>();
    for (const { statement, form } of prints.flatMap(({ renderings }) => renderings)) {
      const known = best.get(statement);
      if (known === undefined || FORMS.indexOf(form) < FORMS.indexOf(known)) best.set(statement, form);
    }
    for (const [statement, form] of best) {
      const sum = reach.get(statement) ?? NOBODY;
      reach.set(statement, { ...sum, [form]: sum[form] + 1, total: sum.total + 1 });
    }
  }
  return reach;
}

/** The reach of one statement out of `reachOfAll`; nobody if it is not listed. */
export function reachOf(all: ReadonlyMap<string, Reach>, statement: string): Reach {
  return all.get(statement) ?? NOBODY;
}

/** Statements of the bundle's own event, most widely carried first, leaving out the ids given. */
export function reportedElsewhere(
  bundle: Bundle,
  all: ReadonlyMap<string, Reach>,
  without: ReadonlySet<string>,
): Statement[] {
  const own = new Set(bundle.occasions.filter(({ event }) => event === bundle.event).map(({ id }) => id));
  return bundle.statements
    .filter(({ id, occasion }) => own.has(occasion) && !without.has(id) && reachOf(all, id).total > 0)
    .toSorted((a, b) => reachOf(all, b.id).total - reachOf(all, a.id).total);
}
