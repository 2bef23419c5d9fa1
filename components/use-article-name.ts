import { articleName } from '../lib/coverage/article-name.ts';
import type { Article } from '../lib/coverage/model.ts';
import { useBundle } from './bundle-context.tsx';
import { useTranslator } from './translator-context.tsx';

/** Names articles as `articleName` does, in the language and by the bundle of the nearest contexts. */
export function useArticleName(): (article: Article) => string {
  const translator = useTranslator();
  const bundle = useBundle();
  return (article) => articleName(article, bundle, translator);
}
