import { FORM_LABEL } from '../lib/coverage/form-label.ts';
import type { Form } from '../lib/coverage/model.ts';
import { useTranslator } from './translator-context.tsx';

/** The shape that stands for a form: full disc, half disc, ring. Decorative: the form must also be given in words. */
export function FormShape({ form }: { form: Form }) {
  return (
    <svg class="cq-shape" data-form={form} viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
      <circle cx="5" cy="5" r="4" fill={form === 'direct' ? 'currentColor' : 'none'} stroke="currentColor" />
      {form === 'mixed' && <path d="M5 1a4 4 0 0 0 0 8z" fill="currentColor" />}
    </svg>
  );
}

/** A form as shape and words. */
export function FormMark({ form }: { form: Form }) {
  const { t } = useTranslator();
  return (
    <span class="cq-form">
      <FormShape form={form} /> {t(FORM_LABEL[form])}
    </span>
  );
}
