import { FORMS } from '../../lib/coverage/model.ts';
import type { Reach } from '../../lib/coverage/reach.ts';
import { FormShape } from '../FormMark.tsx';
import { useTranslator } from '../translator-context.tsx';

/** Shapes drawn at most; the number beside them is exact. */
const MAX_SHAPES = 8;

/** How widely a statement is carried: one shape for each voice, and their number in words. */
export function ReachMark({ reach, beside }: { reach: Reach; beside: boolean }) {
  const { t } = useTranslator();
  if (reach.total === 0) return <span class="cq-reach">{t('carried_by_none')}</span>;
  const shapes = FORMS.flatMap((form) =>
    Array.from({ length: reach[form] }, (_, i) => ({ form, key: `${form}${i}` })),
  );
  const { direct, mixed, indirect } = reach;
  return (
    <span class="cq-reach" title={t('carried_forms', { direct, mixed, indirect })}>
      <span class="cq-shapes">
        {shapes.slice(0, MAX_SHAPES).map(({ form, key }) => (
          <FormShape key={key} form={form} />
        ))}
      </span>{' '}
      {t(beside ? 'carried_by' : 'carried_by_all', { count: reach.total })}
    </span>
  );
}
