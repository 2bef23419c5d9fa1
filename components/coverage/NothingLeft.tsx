import { useTranslator } from '../translator-context.tsx';
import { ViewHeading } from './ViewHeading.tsx';

/** Said in place of a list where the filters leave no statement of which it could tell. */
export function NothingLeft({ title }: { title: string }) {
  const { t } = useTranslator();
  return (
    <section class="cv-page">
      <ViewHeading>{title}</ViewHeading>
      <p>{t('search_none')}</p>
    </section>
  );
}
