import type { Article } from '../lib/coverage/model.ts';
import { useBundle } from './bundle-context.tsx';
import { kindLabel } from './kind-label.ts';
import { useTranslator } from './translator-context.tsx';

/** Names an article by its outlet, and by its kind where it is no plain news: “The Gazette (editorial)”. */
export function useArticleName(): (article: Article) => string {
  const { t, local } = useTranslator();
  const bundle = useBundle();
  return (article) => {
    const outlet = local(bundle.outletName(article.outlet));
    const kind = kindLabel(article.kind);
    return kind === null ? outlet : t('outlet_kind', { outlet, kind: t(kind) });
  };
}
