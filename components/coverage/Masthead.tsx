import type { ComponentChildren } from 'preact';
import type { CoverageView } from '../../lib/coverage/address.ts';
import type { MessageKey } from '../../lib/i18n.ts';
import { useTranslator } from '../translator-context.tsx';
import { useNavigation } from './navigation.tsx';
import { ViewLink } from './ViewLink.tsx';

const LISTS = [
  ['matrix', 'list_statements'],
  ['timeline', 'coverage_timeline'],
  ['articles', 'coverage_articles'],
] as const satisfies readonly (readonly [CoverageView['name'], MessageKey])[];

interface MastheadProps {
  /** Actions of the page. */
  readonly children?: ComponentChildren;
}

/** The name of the extension, the views of the page, and its actions. */
export function Masthead({ children }: MastheadProps) {
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
      {children}
    </header>
  );
}
