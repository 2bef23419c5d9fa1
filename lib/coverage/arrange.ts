import type { ColumnOrder, RowOrder } from './address.ts';
import type { CoverageGrid } from './grid.ts';
import type { Lookup } from './lookup.ts';
import type { Localized, Statement } from './model.ts';
import { reachOf } from './reach.ts';
import type { Selection } from './select.ts';

/** What arranging needs: names, and how to compare them. */
export interface ArrangeSources {
  readonly lookup: Lookup;
  readonly grid: CoverageGrid;
  readonly local: (text: Localized) => string;
  readonly compare: (a: string, b: string) => number;
}

function rowKeys(order: RowOrder, { lookup, local }: ArrangeSources): (statement: Statement) => string {
  const position = new Map(lookup.bundle.occasions.map(({ id }, i) => [id, String(i).padStart(4, '0')]));
  const time = ({ said, occasion }: Statement): string => `${said}|${position.get(occasion) ?? ''}`;
  if (order === 'speaker') return (one) => `${local(lookup.speakerName(one.speaker))}|${time(one)}`;
  if (order === 'topic') return (one) => `${local(lookup.topicLabel(one.topic))}|${time(one)}`;
  return time;
}

/** The statements in the given order; equal ones stay in the bundle's order. */
export function arrangeRows(selection: Selection, order: RowOrder, sources: ArrangeSources): Selection {
  const keyOf = rowKeys(order, sources);
  const keyed = selection.statements.map((statement) => ({
    statement,
    key: keyOf(statement),
    reach: order === 'reach' ? reachOf(selection.reach, statement.id).total : 0,
  }));
  keyed.sort((a, b) => b.reach - a.reach || sources.compare(a.key, b.key));
  return { ...selection, statements: keyed.map(({ statement }) => statement) };
}

/** The texts in the given order: by statements carried, by date, or by the outlet's name. */
export function arrangeColumns(selection: Selection, order: ColumnOrder, sources: ArrangeSources): Selection {
  const { lookup, grid, local, compare } = sources;
  const shown = new Set(selection.statements.map(({ id }) => id));
  const keyed = selection.texts.map((text) => ({
    text,
    carried: grid.carriedBy(text.original.id).filter((id) => shown.has(id)).length,
    name: local(lookup.outletName(text.original.outlet)),
  }));
  keyed.sort(
    (a, b) =>
      (order === 'statements' ? b.carried - a.carried : 0) ||
      (order === 'time' ? compare(a.text.original.published, b.text.original.published) : 0) ||
      compare(a.name, b.name),
  );
  return { ...selection, texts: keyed.map(({ text }) => text) };
}
