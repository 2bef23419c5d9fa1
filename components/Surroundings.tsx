import type { ComponentChildren } from 'preact';
import type { Lookup } from '../lib/coverage/lookup.ts';
import type { Translator } from '../lib/i18n.ts';
import { BundleContext } from './bundle-context.tsx';
import { TranslatorContext } from './translator-context.tsx';

interface SurroundingsProps {
  readonly translator: Translator;
  readonly bundle: Lookup;
  readonly children: ComponentChildren;
}

/** Provides the translator and the bundle to all components inside. */
export function Surroundings({ translator, bundle, children }: SurroundingsProps) {
  return (
    <TranslatorContext.Provider value={translator}>
      <BundleContext.Provider value={bundle}>{children}</BundleContext.Provider>
    </TranslatorContext.Provider>
  );
}
