import type { CoverageView } from '../../lib/coverage/address.ts';
import type { MessageKey } from '../../lib/i18n.ts';
import { useTranslator } from '../translator-context.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { useNavigation } from './navigation.tsx';
import type { CoverageServices } from './services.ts';
import { ViewLink } from './ViewLink.tsx';

const LISTS = [
  ['matrix', 'list_statements'],
  ['timeline', 'coverage_timeline'],
  ['articles', 'coverage_articles'],
] as const satisfies readonly (readonly [CoverageView['name'], MessageKey])[];

/** The name of the extension, the views of the page, and what the reader can do with it: export and print. */
export function Masthead({ services }: { services: CoverageServices }) {
  const { t } = useTranslator();
  const { view } = useNavigation().address;
  return (
    <header class="cv-mast">
      <p class="cv-wordmark">{t('extName')}</p>
      <nav class="cv-views" aria-label={t('coverage_views')}>
        {LISTS.map(([name, label]) => (
          <ViewLink key={name} to={{ name }} isCurrent={view.name === name}>
            {t(label)}
          </ViewLink>
        ))}
      </nav>
      <div class="cv-actions">
        <ExportMenu services={services} />
        <button type="button" class="cq-more" onClick={services.print}>
          {t('coverage_print')}
        </button>
      </div>
    </header>
  );
}
