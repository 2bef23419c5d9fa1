import type { Bundle, Statement } from './model.ts';
import { ownOccasions } from './own-occasions.ts';

/** Ids of the statements made at the bundle's own event. Those of its neighbours are never counted with them. */
export function ownStatementIds(bundle: Bundle): ReadonlySet<string> {
  const own = new Set(ownOccasions(bundle).map(({ id }) => id));
  return new Set(bundle.statements.filter(({ occasion }) => own.has(occasion)).map(({ id }) => id));
}

/** The statements made at the bundle's own event, in the bundle's order. */
export function ownStatements(bundle: Bundle): Statement[] {
  const own = ownStatementIds(bundle);
  return bundle.statements.filter(({ id }) => own.has(id));
}
