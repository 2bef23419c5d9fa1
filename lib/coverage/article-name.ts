import type { Translator } from '../i18n.ts';
import { kindLabel } from './kind-label.ts';
import type { Lookup } from './lookup.ts';
import type { Article } from './model.ts';

/** Names an article by its outlet, and by its kind where it is no plain news: “The Gazette (editorial)”. */
export function articleName(article: Article, { outletName }: Lookup, { t, local }: Translator): string {
  const outlet = local(outletName(article.outlet));
  const kind = kindLabel(article.kind);
  return kind === null ? outlet : t('outlet_kind', { outlet, kind: t(kind) });
}
