import { useMemo } from 'preact/hooks';
import { createTranslator, localeOf } from '../../lib/i18n.ts';
import { TranslatorContext } from '../translator-context.tsx';
import { OptionsView } from './OptionsView.tsx';
import type { OptionsServices } from './services.ts';
import { useAccess, useSettings } from './use-options.ts';

/** The options page with its state: settings and permissions through the services it is given. */
export function OptionsApp({ services }: { services: OptionsServices }) {
  const { settings, state, save } = useSettings(services);
  const { access, granted } = useAccess(services);
  const locale = localeOf(settings?.language ?? 'auto', services.browserLanguage);
  const translator = useMemo(() => createTranslator(locale), [locale]);
  return (
    settings && (
      <TranslatorContext.Provider value={translator}>
        <OptionsView
          settings={settings}
          state={state}
          access={access}
          granted={granted}
          services={services}
          save={save}
        />
      </TranslatorContext.Provider>
    )
  );
}
