import { useTranslator } from '../translator-context.tsx';
import type { PauseState, PopupActions } from './page-state.ts';

interface SwitchProps {
  readonly label: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Switch({ label, checked, disabled = false, onChange }: SwitchProps) {
  return (
    <label class="cq-switch">
      <input
        type="checkbox"
        role="switch"
        aria-checked={checked}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}

interface PauseSwitchesProps {
  readonly pause: PauseState;
  readonly actions: Pick<PopupActions, 'onPauseHere' | 'onPauseEverywhere'>;
}

/** Switches that pause the extension on this site or everywhere, and say when a change could not be stored. */
export function PauseSwitches({ pause, actions }: PauseSwitchesProps) {
  const { t } = useTranslator();
  return (
    <footer class="cq-foot">
      {pause.host !== null && (
        <Switch
          label={t('pause_here')}
          checked={pause.here || pause.everywhere}
          disabled={pause.everywhere}
          onChange={actions.onPauseHere}
        />
      )}
      <Switch label={t('pause_everywhere')} checked={pause.everywhere} onChange={actions.onPauseEverywhere} />
      {pause.failed && (
        <p class="cq-warning" role="alert">
          {t('options_failed')}
        </p>
      )}
    </footer>
  );
}
