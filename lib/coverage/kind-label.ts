import type { ArticleKind } from './model.ts';

const KIND_LABEL = {
  editorial: 'kind_editorial',
  analysis: 'kind_analysis',
  record: 'kind_record',
} as const satisfies Partial<Record<ArticleKind, string>>;

/** What an article is, as a key of the catalogue; `null` for plain news and for copies. */
export function kindLabel(kind: ArticleKind): (typeof KIND_LABEL)[keyof typeof KIND_LABEL] | null {
  return kind === 'news' || kind === 'copy' ? null : KIND_LABEL[kind];
}
