import type { MessageKey } from '../i18n.ts';
import type { Form } from './model.ts';

/** The name of each form, as a key of the catalogue. */
export const FORM_LABEL = {
  direct: 'form_direct',
  mixed: 'form_mixed',
  indirect: 'form_indirect',
} as const satisfies Record<Form, MessageKey>;
