import { useLayoutEffect, useState } from 'preact/hooks';
import { type Lookup, lookUp } from '../lib/coverage/lookup.ts';
import type { Bundle } from '../lib/coverage/model.ts';
import { loadSettings, type Settings, type SettingsStore, watchSettings } from '../lib/settings.ts';

interface Services {
  readonly settings: SettingsStore;
}

/** What a page of ours needs before it can render. The settings follow the store. */
export type Loaded<Content> = Content & { readonly settings: Settings };

/**
 * Loads the settings, and what `load` returns; `null` until both are there. `load` must be the same function in every
 * render.
 */
export function useLoaded<From extends Services, Content>(
  services: From,
  load: (services: From) => Promise<Content>,
): Loaded<Content> | null {
  const [loaded, setLoaded] = useState<Loaded<Content> | null>(null);
  // `useEffect` would run only after an empty page has been painted.
  useLayoutEffect(() => {
    let isOpen = true;
    void Promise.all([loadSettings(services.settings), load(services)]).then(([settings, content]) => {
      if (isOpen) setLoaded({ ...content, settings });
    });
    const unwatch = watchSettings(services.settings, (settings) =>
      setLoaded((now) => now && { ...now, settings }),
    );
    return () => {
      isOpen = false;
      unwatch();
    };
  }, [services, load]);
  return loaded;
}

/** Loads the bundle with its lookup by id, for `useLoaded`. */
export async function bundleOf(services: { loadBundle(): Promise<Bundle> }): Promise<{ bundle: Lookup }> {
  return { bundle: lookUp(await services.loadBundle()) };
}
