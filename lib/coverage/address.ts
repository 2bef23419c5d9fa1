/**
 * The state of the coverage page as an address: view, filters and orders. Parsing never fails: invalid parts get their
 * defaults, and only ids, known words and a short text are accepted.
 */
import { type ArticleKind, FORMS, type Form } from './model.ts';

/** What the page shows. */
export type CoverageView =
  | { readonly name: 'matrix' | 'timeline' | 'articles' }
  | { readonly name: 'statement' | 'article'; readonly id: string };

/** Whose statements: the event's own, its neighbours', or both. */
export type Scope = 'event' | 'neighbours' | 'all';
/** How many outlets carry a statement: only one. */
export type Carriers = 'one';
/** Order of the statements. */
export type RowOrder = 'time' | 'reach' | 'speaker' | 'topic';
/** Order of the articles. */
export type ColumnOrder = 'statements' | 'time' | 'outlet';

/** Column by which the list of articles is sorted. */
export type SortColumn = (typeof SORT_COLUMNS)[number];
/** How the reader has sorted the list of articles. */
export interface Sort {
  readonly by: SortColumn;
  readonly isDown: boolean;
}

/** The filters; `null` and empty mean anything. */
export interface Filters {
  readonly text: string;
  readonly topic: string | null;
  readonly speaker: string | null;
  /** ISO 639-1, of articles. */
  readonly language: string | null;
  readonly kind: ArticleKind | null;
  readonly form: Form | null;
  readonly carriers: Carriers | null;
  readonly scope: Scope;
}

/** What the coverage page shows, as its address says it. */
export interface CoverageAddress {
  readonly view: CoverageView;
  readonly filters: Filters;
  readonly rows: RowOrder;
  readonly columns: ColumnOrder;
  /** Of the list of articles; `null`: as `columns` says. */
  readonly sort: Sort | null;
}

const VIEWS = ['matrix', 'timeline', 'articles'] as const;
/** Kinds of articles with a column. A copy is listed under its original. */
export const KINDS: readonly ArticleKind[] = ['news', 'editorial', 'analysis', 'record'];
/** All values of these choices, in the order in which they are offered. */
export const CARRIERS: readonly Carriers[] = ['one'];
export const SCOPES: readonly Scope[] = ['event', 'neighbours', 'all'];
export const ROW_ORDERS: readonly RowOrder[] = ['time', 'reach', 'speaker', 'topic'];
export const COLUMN_ORDERS: readonly ColumnOrder[] = ['statements', 'time', 'outlet'];
export const SORT_COLUMNS = [
  'outlet',
  'headline',
  'published',
  'language',
  'kind',
  'extent',
  'statements',
] as const;
/** Longer texts are cut: nobody searches for more. */
const MAX_TEXT = 200;

/** The matrix of the event's statements, without any filter. */
export const START: CoverageAddress = {
  view: { name: 'matrix' },
  filters: {
    text: '',
    topic: null,
    speaker: null,
    language: null,
    kind: null,
    form: null,
    carriers: null,
    scope: 'event',
  },
  rows: 'time',
  columns: 'statements',
  sort: null,
};

const idIn = (value: string | null): string | null =>
  value !== null && /^[a-z0-9-]{1,100}$/.test(value) ? value : null;
const oneOf = <T extends string>(allowed: readonly T[], value: string | null): T | null =>
  allowed.find((one) => one === value) ?? null;
/** A text without control characters and lone surrogates, which cannot be formatted again. */
const textIn = (value: string | null): string =>
  [...(value ?? '').toWellFormed().replace(/[\p{Cc}\uFFFD]/gu, '')].slice(0, MAX_TEXT).join('');

/** A column, after a minus where its last comes first. */
function sortIn(value: string | null): Sort | null {
  const by = oneOf(SORT_COLUMNS, value?.replace('-', '') ?? null);
  return by && { by, isDown: value?.startsWith('-') ?? false };
}

function viewIn(query: URLSearchParams): CoverageView {
  const statement = idIn(query.get('statement'));
  if (statement !== null) return { name: 'statement', id: statement };
  const article = idIn(query.get('article'));
  if (article !== null) return { name: 'article', id: article };
  return { name: oneOf(VIEWS, query.get('view')) ?? 'matrix' };
}

/** A string that identifies a view. */
export const viewKey = (view: CoverageView): string => ('id' in view ? `${view.name} ${view.id}` : view.name);

/** The default scope of a view: the timeline shows the whole trip. */
export function usualScope(view: CoverageView): Scope {
  return view.name === 'timeline' ? 'all' : 'event';
}

/** The address of another view with the same filters and orders; a default scope becomes that of the other view. */
export function withView(address: CoverageAddress, view: CoverageView): CoverageAddress {
  const { filters } = address;
  const isUsual = filters.scope === usualScope(address.view);
  return { ...address, view, filters: isUsual ? { ...filters, scope: usualScope(view) } : filters };
}

/** Reads the query of an address, with or without its question mark. */
export function parseAddress(search: string): CoverageAddress {
  const query = new URLSearchParams(search);
  const view = viewIn(query);
  return {
    view,
    filters: {
      text: textIn(query.get('q')),
      topic: idIn(query.get('topic')),
      speaker: idIn(query.get('speaker')),
      language: /^[a-z]{2}$/.exec(query.get('language') ?? '')?.[0] ?? null,
      kind: oneOf(KINDS, query.get('kind')),
      form: oneOf(FORMS, query.get('form')),
      carriers: oneOf(CARRIERS, query.get('carriers')),
      scope: oneOf(SCOPES, query.get('scope')) ?? usualScope(view),
    },
    rows: oneOf(ROW_ORDERS, query.get('rows')) ?? START.rows,
    columns: oneOf(COLUMN_ORDERS, query.get('columns')) ?? START.columns,
    sort: sortIn(query.get('sort')),
  };
}

function viewParameters(view: CoverageView): [string, string][] {
  if (view.name === 'statement' || view.name === 'article') return [[view.name, view.id]];
  return view.name === 'matrix' ? [] : [['view', view.name]];
}

/** The query that leads back to this address: `?…`, or `?` alone for the start. Defaults are not written. */
export function formatAddress({ view, filters, rows, columns, sort }: CoverageAddress): string {
  const { text, topic, speaker, language, kind, form, carriers, scope } = filters;
  const all: [string, string | null][] = [
    ...viewParameters(view),
    ['q', text || null],
    ['topic', topic],
    ['speaker', speaker],
    ['language', language],
    ['kind', kind],
    ['form', form],
    ['carriers', carriers],
    ['scope', scope === usualScope(view) ? null : scope],
    ['rows', rows === START.rows ? null : rows],
    ['columns', columns === START.columns ? null : columns],
    ['sort', sort && `${sort.isDown ? '-' : ''}${sort.by}`],
  ];
  const said = all.flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
  return `?${new URLSearchParams(said)}`;
}

/** The address without any filter. */
export function withoutFilters(address: CoverageAddress): CoverageAddress {
  return { ...address, filters: { ...START.filters, scope: usualScope(address.view) } };
}

/** Whether any filter is set. */
export function isFiltered({ view, filters: { scope, ...filters } }: CoverageAddress): boolean {
  return scope !== usualScope(view) || Object.values(filters).some((value) => value !== null && value !== '');
}
