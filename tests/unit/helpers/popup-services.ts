import { vi } from 'vitest';
import type { PopupServices } from '../../../components/popup/services.ts';
import { aBundle, aReport } from './a-bundle.ts';
import { aStore } from './a-store.ts';

/** The services of a popup on a readable article on which no annotator runs yet. */
export function someServices(changes: Partial<PopupServices> = {}): PopupServices {
  return {
    settings: aStore(),
    browserLanguage: 'en-US',
    loadBundle: () => Promise.resolve(aBundle()),
    tab: () => Promise.resolve({ id: 7, url: 'https://courier.example/cut' }),
    watchTab: () => () => undefined,
    focus: null,
    askPage: vi.fn(() => Promise.resolve(null)),
    checkPage: vi.fn(() => Promise.resolve(aReport())),
    hasHosts: () => Promise.resolve(false),
    requestHosts: vi.fn(() => Promise.resolve(true)),
    openCoverage: vi.fn(),
    openOptions: vi.fn(),
    showOnPage: vi.fn(),
    ...changes,
  };
}
