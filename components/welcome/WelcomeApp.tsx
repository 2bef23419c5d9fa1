import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Lookup, lookUp } from '../../lib/coverage/lookup.ts';
import { createTranslator, localeOf } from '../../lib/i18n.ts';
import { loadSettings, type Settings, watchSettings } from '../../lib/settings.ts';
import { Surroundings } from '../Surroundings.tsx';
import type { WelcomeServices } from './services.ts';
import { WelcomeView } from './WelcomeView.tsx';

interface Loaded {
  readonly settings: Settings;
  readonly bundle: Lookup;
}

/** The welcome page with its state: settings and bundle through the services it is given. */
export function WelcomeApp({ services }: { services: WelcomeServices }) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    let isOpen = true;
    void Promise.all([loadSettings(services.settings), services.loadBundle()]).then(([settings, bundle]) => {
      if (isOpen) setLoaded({ settings, bundle: lookUp(bundle) });
    });
    const unwatch = watchSettings(services.settings, (settings) =>
      setLoaded((now) => now && { ...now, settings }),
    );
    return () => {
      isOpen = false;
      unwatch();
    };
  }, [services]);
  const locale = localeOf(loaded?.settings.language ?? 'auto', services.browserLanguage);
  const translator = useMemo(() => createTranslator(locale), [locale]);
  return (
    loaded && (
      <Surroundings translator={translator} bundle={loaded.bundle}>
        <WelcomeView theme={loaded.settings.theme} services={services} />
      </Surroundings>
    )
  );
}
