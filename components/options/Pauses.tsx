import type { Settings, SettingsChange } from '../../lib/settings.ts';
import { useTranslator } from '../translator-context.tsx';
import { SiteList } from './SiteList.tsx';

interface PausesProps {
  readonly settings: Settings;
  readonly save: (change: SettingsChange) => void;
}

/** Where the reader has paused the extension, with buttons that end the pause. */
export function Pauses({ settings, save }: PausesProps) {
  const { t } = useTranslator();
  const { pausedHosts, pausedEverywhere } = settings;
  return (
    <section class="cq-place">
      <h3>{t('options_pauses')}</h3>
      <label class="cq-option-label">
        <input
          type="checkbox"
          role="switch"
          aria-checked={pausedEverywhere}
          checked={pausedEverywhere}
          onChange={({ currentTarget }) => save({ pausedEverywhere: currentTarget.checked })}
        />
        <span>{t('pause_everywhere')}</span>
      </label>
      <SiteList
        sites={pausedHosts}
        action={t('options_resume')}
        empty={t('options_pauses_none')}
        onAct={(site) => save((now) => ({ pausedHosts: now.pausedHosts.filter((host) => host !== site) }))}
      />
    </section>
  );
}
