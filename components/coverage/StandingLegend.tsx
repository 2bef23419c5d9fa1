import { useMemo } from 'preact/hooks';
import { FORM_LABEL } from '../../lib/coverage/form-label.ts';
import { STANDINGS, type Standing } from '../../lib/coverage/grid.ts';
import type { MessageKey } from '../../lib/i18n.ts';
import { useTranslator } from '../translator-context.tsx';

/** The name of each standing, as a key of the catalogue. */
const STANDING_LABEL = {
  ...FORM_LABEL,
  absent: 'coverage_absent',
  unknown: 'coverage_unknown',
} as const satisfies Record<Standing, MessageKey>;

/** The names of the standings in the reader's language. */
export function useStandingLabels(): Readonly<Record<Standing, string>> {
  const { t } = useTranslator();
  return useMemo(
    () => ({
      direct: t(STANDING_LABEL.direct),
      mixed: t(STANDING_LABEL.mixed),
      indirect: t(STANDING_LABEL.indirect),
      absent: t(STANDING_LABEL.absent),
      unknown: t(STANDING_LABEL.unknown),
    }),
    [t],
  );
}

/** The five standings as they are drawn in the matrix, with their names. The shapes come from the style sheet. */
export function StandingLegend() {
  const { t } = useTranslator();
  const labels = useStandingLabels();
  return (
    <ul class="cv-legend" aria-label={t('coverage_legend')}>
      {STANDINGS.map((standing) => (
        <li key={standing}>
          <span class="cv-mark" data-standing={standing} /> {labels[standing]}
        </li>
      ))}
    </ul>
  );
}
