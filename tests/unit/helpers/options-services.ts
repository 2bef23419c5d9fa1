import { vi } from 'vitest';
import type { OptionsServices } from '../../../components/options/services.ts';
import { aStore } from './a-store.ts';

/** The services of the options page, with permissions that are kept as in a browser. */
export function optionsServices(changes: Partial<OptionsServices> = {}): OptionsServices {
  let granted: readonly string[] = ['*://*.gazette.example/*', '*://*.wire.example/*'];
  const watchers = new Set<() => void>();
  const grant = (origins: readonly string[]): Promise<boolean> => {
    granted = origins;
    for (const changed of watchers) changed();
    return Promise.resolve(true);
  };
  return {
    settings: aStore(),
    browserLanguage: 'en-US',
    standing: granted,
    grantedHosts: () => Promise.resolve(granted),
    watchHosts: (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    requestHosts: vi.fn((origins: readonly string[]) => grant([...granted, ...origins])),
    removeHosts: vi.fn((origins: readonly string[]) =>
      grant(granted.filter((one) => !origins.includes(one))),
    ),
    popupShortcut: () => Promise.resolve('Alt+Shift+Q'),
    shortcutSettings: vi.fn(() => Promise.resolve()),
    ...changes,
  };
}
