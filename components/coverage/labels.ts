import type { ColumnOrder, RowOrder, Scope } from '../../lib/coverage/address.ts';
import type { ArticleKind, Extent } from '../../lib/coverage/model.ts';
import type { MessageKey } from '../../lib/i18n.ts';

/** The names of what articles can be, as keys of the catalogue. */
export const ARTICLE_KIND_LABEL = {
  news: 'coverage_kind_news',
  editorial: 'kind_editorial',
  analysis: 'kind_analysis',
  record: 'kind_record',
  copy: 'coverage_kind_copy',
} as const satisfies Record<ArticleKind, MessageKey>;

/** How much of an article is known. */
export const EXTENT_LABEL = {
  full: 'coverage_extent_full',
  partial: 'coverage_extent_partial',
} as const satisfies Record<Extent, MessageKey>;

export const SCOPE_LABEL = {
  event: 'coverage_scope_event',
  neighbours: 'coverage_scope_neighbours',
  all: 'coverage_scope_all',
} as const satisfies Record<Scope, MessageKey>;

export const ROW_ORDER_LABEL = {
  time: 'coverage_order_time',
  reach: 'coverage_order_reach',
  speaker: 'filter_speaker',
  topic: 'filter_topic',
} as const satisfies Record<RowOrder, MessageKey>;

export const COLUMN_ORDER_LABEL = {
  statements: 'coverage_order_statements',
  time: 'coverage_order_published',
  outlet: 'coverage_outlet',
} as const satisfies Record<ColumnOrder, MessageKey>;
