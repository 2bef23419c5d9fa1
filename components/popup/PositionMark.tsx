import { useTranslator } from '../translator-context.tsx';

/** Height of the drawn page between its edges, in drawing units. */
const SPAN = 12;

/** A small page with a line where a statement stands. `position` is 0–1. */
export function PositionMark({ position }: { position: number }) {
  const { t, percent } = useTranslator();
  const at = 2 + SPAN * Math.min(1, Math.max(0, position));
  const label = t('position_here', { share: percent(position) });
  return (
    <span class="cq-position" title={label}>
      <svg viewBox="0 0 12 16" width="9" height="12" aria-hidden="true">
        <rect x=".5" y=".5" width="11" height="15" rx="1" fill="none" stroke="currentColor" />
        <path d={`M2 ${at}h8`} stroke="currentColor" stroke-width="2.4" />
      </svg>
      <span class="cq-hidden">{label}</span>
    </span>
  );
}
