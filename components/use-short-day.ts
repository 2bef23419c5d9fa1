import { useMemo } from 'preact/hooks';
import { shortDay } from '../lib/coverage/short-day.ts';
import { useBundle } from './bundle-context.tsx';
import { useTranslator } from './translator-context.tsx';

/** Writes days as `shortDay` does, in the language and by the bundle of the nearest contexts. */
export function useShortDay(): (iso: string) => string {
  const translator = useTranslator();
  const { bundle } = useBundle();
  return useMemo(() => shortDay(bundle, translator), [bundle, translator]);
}
