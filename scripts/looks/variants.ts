import type { BrowserName } from '../browser/types.ts';

/** One combination of size, language and colours in which every look is taken. */
export interface Variant {
  readonly id: string;
  readonly theme: 'light' | 'dark';
  readonly language: 'en' | 'ko';
  /** Page area in CSS px. */
  readonly size: { readonly width: number; readonly height: number };
  /** The system's high-contrast colours; only Chromium can be told to show them. */
  readonly forcedColours?: boolean;
  /** The looks that are kept in `docs/`, each with the browser that takes it. */
  readonly kept?: Readonly<Record<string, BrowserName>>;
}

const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 720 };

export const VARIANTS: readonly Variant[] = [
  { id: 'light', theme: 'light', language: 'en', size: DESKTOP },
  { id: 'dark', theme: 'dark', language: 'en', size: DESKTOP },
  { id: 'korean', theme: 'light', language: 'ko', size: DESKTOP },
  { id: 'narrow', theme: 'light', language: 'en', size: PHONE },
  {
    id: 'docs-card',
    theme: 'light',
    language: 'en',
    size: { width: 760, height: 640 },
    kept: { card: 'chromium' },
  },
  {
    id: 'docs',
    theme: 'light',
    language: 'en',
    size: { width: 900, height: 560 },
    kept: { coverage: 'chromium', popup: 'firefox' },
  },
  { id: 'forced', theme: 'dark', language: 'en', size: DESKTOP, forcedColours: true },
];
