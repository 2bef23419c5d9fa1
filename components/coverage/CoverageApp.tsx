import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { type CoverageAddress, formatAddress, parseAddress, viewKey } from '../../lib/coverage/address.ts';
import { choicesOf, withinChoices } from '../../lib/coverage/choices.ts';
import type { Lookup } from '../../lib/coverage/lookup.ts';
import { createTranslator, localeOf } from '../../lib/i18n.ts';
import { Surroundings } from '../Surroundings.tsx';
import { bundleOf, type Loaded, useLoaded } from '../use-loaded.ts';
import { CoverageView } from './CoverageView.tsx';
import { type Navigation, NavigationContext } from './navigation.tsx';
import type { AddressBar, CoverageServices } from './services.ts';

/** The address of the page as state that follows the browser's, without choices that the bundle does not offer. */
function useAddress(bar: AddressBar, { bundle }: Lookup): Navigation {
  const read = useCallback(() => withinChoices(parseAddress(bar.read()), choicesOf(bundle)), [bar, bundle]);
  const [address, setAddress] = useState(read);
  useEffect(() => bar.watch(() => setAddress(read())), [bar, read]);
  const go = useCallback(
    (next: CoverageAddress, quietly = false) => {
      bar.write(formatAddress(next), quietly);
      // The scroll position of the old view means nothing in the new one.
      if (viewKey(next.view) !== viewKey(address.view)) bar.toTop();
      setAddress(next);
    },
    [bar, address],
  );
  return useMemo(() => ({ address, go }), [address, go]);
}

interface ReadyProps {
  readonly loaded: Loaded<{ readonly bundle: Lookup }>;
  readonly services: CoverageServices;
}

function Ready({ loaded, services }: ReadyProps) {
  const { settings, bundle } = loaded;
  const navigation = useAddress(services.addressBar, bundle);
  const locale = localeOf(settings.language, services.browserLanguage);
  const translator = useMemo(() => createTranslator(locale), [locale]);
  return (
    <Surroundings translator={translator} bundle={bundle}>
      <NavigationContext.Provider value={navigation}>
        <CoverageView theme={settings.theme} services={services} />
      </NavigationContext.Provider>
    </Surroundings>
  );
}

/** The coverage page with its state: reads settings, bundle and address through the services it is given. */
export function CoverageApp({ services }: { services: CoverageServices }) {
  const loaded = useLoaded(services, bundleOf);
  return loaded && <Ready loaded={loaded} services={services} />;
}
