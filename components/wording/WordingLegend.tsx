import type { WordingPart } from '../../lib/wording/diff.ts';
import { useTranslator } from '../translator-context.tsx';

/** Explains underlining and strike-through, if they occur. Hidden from screen readers, which announce each difference. */
export function WordingLegend({ parts }: { parts: readonly WordingPart[] }) {
  const { t } = useTranslator();
  const inner = parts.slice(1, -1);
  const adds = parts.some(({ kind, mark }) => (kind === 'added' || kind === 'changed') && mark !== 'cut');
  const leavesOut =
    inner.some(({ kind }) => kind === 'left-out') || parts.some(({ kind }) => kind === 'changed');
  if (!adds && !leavesOut) return null;
  return (
    <p class="cq-legend" aria-hidden="true">
      {adds && <span class="cq-ins">{t('wording_legend_added')}</span>}
      {leavesOut && <span class="cq-del">{t('wording_legend_left_out')}</span>}
    </p>
  );
}
