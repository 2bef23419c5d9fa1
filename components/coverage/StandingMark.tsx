import type { Standing } from '../../lib/coverage/grid.ts';
import type { MessageKey } from '../../lib/i18n.ts';
import { useTranslator } from '../translator-context.tsx';

/** The name of each standing, as a key of the catalogue. */
export const STANDING_LABEL = {
  direct: 'form_direct',
  mixed: 'form_mixed',
  indirect: 'form_indirect',
  absent: 'coverage_absent',
  unknown: 'coverage_unknown',
} as const satisfies Record<Standing, MessageKey>;

/** The five standings as they are drawn in the matrix, with their names. The shapes come from the style sheet. */
export function StandingLegend({ standings }: { standings: readonly Standing[] }) {
  const { t } = useTranslator();
  return (
    <ul class="cv-legend" aria-label={t('coverage_legend')}>
      {standings.map((standing) => (
        <li key={standing}>
          <span class="cv-mark" data-standing={standing} /> {t(STANDING_LABEL[standing])}
        </li>
      ))}
    </ul>
  );
}
