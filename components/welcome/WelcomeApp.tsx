import { useMemo } from 'preact/hooks';
import { createTranslator, localeOf } from '../../lib/i18n.ts';
import { Surroundings } from '../Surroundings.tsx';
import { bundleOf, useLoaded } from '../use-loaded.ts';
import type { WelcomeServices } from './services.ts';
import { WelcomeView } from './WelcomeView.tsx';

/** The welcome page with its state: settings and bundle through the services it is given. */
export function WelcomeApp({ services }: { services: WelcomeServices }) {
  const loaded = useLoaded(services, bundleOf);
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
