import type { Settings } from '../../lib/settings.ts';
import { useTranslator } from '../translator-context.tsx';
import { useKeptFocus } from '../use-kept-focus.ts';
import type { SaveState } from './use-options.ts';

interface SaveStatusProps {
  readonly state: SaveState;
  readonly onUndo: (settings: Settings) => void;
}

const TEXT = { saved: 'options_saved', failed: 'options_failed', reset: 'options_reset_done' } as const;

/** Says that a change is stored, or that it is not; after a reset it offers the way back. */
export function SaveStatus({ state, onUndo }: SaveStatusProps) {
  const { t } = useTranslator();
  const box = useKeptFocus<HTMLDivElement>();
  return (
    <div ref={box} class="cq-status" tabIndex={-1} data-kind={state.kind}>
      <p role="status">{state.kind !== 'idle' && t(TEXT[state.kind])}</p>
      {state.kind === 'reset' && (
        <button type="button" class="cq-more" onClick={() => onUndo(state.undo)}>
          {t('options_reset_undo')}
        </button>
      )}
    </div>
  );
}
