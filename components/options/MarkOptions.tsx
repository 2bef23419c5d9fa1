import { FORM_LABEL } from '../../lib/coverage/form-label.ts';
import { FORMS, type Form } from '../../lib/coverage/model.ts';
import type { MarkLook } from '../../lib/paint/mark-style.ts';
import type { Settings, SettingsChange } from '../../lib/settings.ts';
import { FormShape } from '../FormMark.tsx';
import { useTranslator } from '../translator-context.tsx';
import { Choice } from './Choice.tsx';
import { MarkSample } from './MarkSample.tsx';

const FORM_HINT = {
  direct: 'options_form_direct_hint',
  mixed: 'options_form_mixed_hint',
  indirect: 'options_form_indirect_hint',
} as const;

const LOOK_LABEL = {
  underline: 'options_look_underline',
  tint: 'options_look_tint',
  both: 'options_look_both',
} as const;

interface MarkOptionsProps {
  readonly settings: Settings;
  readonly save: (change: SettingsChange) => void;
}

function FormsToMark({ settings: { forms }, save }: MarkOptionsProps) {
  const { t } = useTranslator();
  const mark = (form: Form, isMarked: boolean): void =>
    save((now) => ({ forms: { ...now.forms, [form]: isMarked } }));
  return (
    <fieldset class="cq-choice">
      <legend>{t('options_forms')}</legend>
      <p class="cq-hint">{t('options_forms_hint')}</p>
      <div class="cq-choice-options">
        {FORMS.map((form) => (
          <div key={form} class="cq-option">
            <label class="cq-option-label">
              <input
                type="checkbox"
                checked={forms[form]}
                aria-describedby={`cq-form-${form}`}
                onChange={({ currentTarget }) => mark(form, currentTarget.checked)}
              />
              <FormShape form={form} /> <span>{t(FORM_LABEL[form])}</span>
            </label>
            <p class="cq-hint" id={`cq-form-${form}`}>
              {t(FORM_HINT[form])}
            </p>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

/** Which forms are marked, and how marks look: each look shown on a light and on a dark page. */
export function MarkOptions({ settings, save }: MarkOptionsProps) {
  const { t } = useTranslator();
  const looks: readonly MarkLook[] = ['underline', 'tint', 'both'];
  return (
    <>
      <FormsToMark settings={settings} save={save} />
      <Choice
        legend={t('options_look')}
        hint={t('options_look_hint')}
        value={settings.markStyle}
        options={looks.map((look) => ({
          value: look,
          label: t(LOOK_LABEL[look]),
          extra: (
            <div class="cq-samples" aria-hidden="true">
              <MarkSample look={look} scheme="light" forms={settings.forms} />
              <MarkSample look={look} scheme="dark" forms={settings.forms} />
            </div>
          ),
        }))}
        onChange={(markStyle) => save({ markStyle })}
      />
    </>
  );
}
