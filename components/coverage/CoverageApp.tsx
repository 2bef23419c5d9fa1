import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { type CoverageAddress, formatAddress, parseAddress } from '../../lib/coverage/address.ts';
import { type Lookup, lookUp } from '../../lib/coverage/lookup.ts';
import { createTranslator, localeOf } from '../../lib/i18n.ts';
import { loadSettings, type Settings, watchSettings } from '../../lib/settings.ts';
import { BundleContext } from '../bundle-context.tsx';
import { TranslatorContext } from '../translator-context.tsx';
import { CoverageView } from './CoverageView.tsx';
import { type Navigation, NavigationContext } from './navigation.tsx';
import type { AddressBar, CoverageServices } from './services.ts';

/** The address of the page as state, in step with the browser's. */
function useAddress(bar: AddressBar): Navigation {
  const [address, setAddress] = useState(() => parseAddress(bar.read()));
  useEffect(() => bar.watch(() => setAddress(parseAddress(bar.read()))), [bar]);
  const go = useCallback(
    (next: CoverageAddress, quietly = false) => {
      bar.write(formatAddress(next), quietly);
      setAddress(next);
    },
    [bar],
  );
  return useMemo(() => ({ address, go }), [address, go]);
}

interface Loaded {
  readonly settings: Settings;
  readonly bundle: Lookup;
}

function useLoaded(services: CoverageServices): Loaded | null {
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
  return loaded;
}

function Ready({ loaded, services }: { loaded: Loaded; services: CoverageServices }) {
  const { settings, bundle } = loaded;
  const navigation = useAddress(services.addressBar);
  const locale = localeOf(settings.language, services.browserLanguage);
  const translator = useMemo(() => createTranslator(locale), [locale]);
  return (
    <TranslatorContext.Provider value={translator}>
      <BundleContext.Provider value={bundle}>
        <NavigationContext.Provider value={navigation}>
          <CoverageView theme={settings.theme} services={services} />
        </NavigationContext.Provider>
      </BundleContext.Provider>
    </TranslatorContext.Provider>
  );
}

/** The coverage page with its state: reads settings, bundle and address through the services it is given. */
export function CoverageApp({ services }: { services: CoverageServices }) {
  const loaded = useLoaded(services);
  return loaded && <Ready loaded={loaded} services={services} />;
}
