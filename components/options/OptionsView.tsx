import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { HostAccess } from '../../lib/access/host-access.ts';
import { DEFAULT_SETTINGS, type Settings, type SettingsChange } from '../../lib/settings.ts';
import { useTranslator } from '../translator-context.tsx';
import { usePageFrame } from '../use-page-frame.ts';
import { MarkOptions } from './MarkOptions.tsx';
import { Pauses } from './Pauses.tsx';
import { PainterOptions, ReadingOptions } from './ReadingOptions.tsx';
import { SaveStatus } from './SaveStatus.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import type { OptionsServices } from './services.ts';
import type { SaveState } from './use-options.ts';
import { WhereToRun } from './WhereToRun.tsx';

export interface OptionsViewProps {
  readonly settings: Settings;
  readonly state: SaveState;
  /** `null` until the browser has answered. */
  readonly access: HostAccess | null;
  readonly granted: readonly string[];
  readonly services: OptionsServices;
  readonly save: (change: SettingsChange, undo?: Settings) => void;
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="cq-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div class="cq-part-body">{children}</div>
    </section>
  );
}

/** All that the reader can set, saved at once. */
export function OptionsView({ settings, state, access, granted, services, save }: OptionsViewProps) {
  const translator = useTranslator();
  const { t, locale } = translator;
  usePageFrame(t('options_title'), translator, settings.theme);
  return (
    <div class="cq cq-page" lang={locale} data-theme={settings.theme}>
      <header class="cq-page-head">
        <p class="cq-wordmark">{t('extName')}</p>
        <h1>{t('open_options')}</h1>
        <p class="cq-hint">{t('options_intro')}</p>
      </header>
      <main>
        <Part title={t('options_where')}>
          {access && (
            <WhereToRun
              standing={services.standing}
              granted={granted}
              access={access}
              onAllow={services.requestHosts}
              onRemove={(origins) => void services.removeHosts(origins)}
            />
          )}
          <Pauses settings={settings} save={save} />
        </Part>
        <Part title={t('options_marks')}>
          <MarkOptions settings={settings} save={save} />
        </Part>
        <Part title={t('options_reading')}>
          <ReadingOptions settings={settings} save={save} />
        </Part>
        <Part title={t('options_keys')}>
          <Shortcuts services={services} />
        </Part>
        <Part title={t('options_advanced')}>
          <PainterOptions settings={settings} save={save} />
          <section class="cq-place">
            <h3>{t('options_reset')}</h3>
            <p class="cq-hint">{t('options_reset_hint')}</p>
            <button
              type="button"
              class="cq-button cq-button-quiet"
              onClick={() => save(DEFAULT_SETTINGS, settings)}
            >
              {t('options_reset_do')}
            </button>
          </section>
        </Part>
      </main>
      <SaveStatus state={state} onUndo={(before) => save(before)} />
    </div>
  );
}
