import { useTranslator } from '../translator-context.tsx';
import { ViewHeading } from './ViewHeading.tsx';
import { ViewLink } from './ViewLink.tsx';

/** Shown if the address names a statement or an article that is not in the bundle. */
export function NotFound() {
  const { t } = useTranslator();
  return (
    <section class="cv-page">
      <ViewHeading>{t('coverage_not_found')}</ViewHeading>
      <p>
        <ViewLink to={{ name: 'matrix' }}>{t('coverage_not_found_hint')}</ViewLink>
      </p>
    </section>
  );
}
