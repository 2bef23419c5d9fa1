import { useMemo } from 'preact/hooks';
import { ownOccasions } from '../lib/coverage/own-occasions.ts';
import { useBundle } from './bundle-context.tsx';
import { useTranslator } from './translator-context.tsx';

/** Formats ISO days and date-times as short as possible: without the year if the event took place in it. */
export function useShortDay(): (iso: string) => string {
  const { day } = useTranslator();
  const { bundle } = useBundle();
  return useMemo(() => {
    const years = new Set(ownOccasions(bundle).map((occasion) => occasion.day.slice(0, 4)));
    return (iso) => day(iso, years.has(iso.slice(0, 4)) ? 'short' : 'medium');
  }, [bundle, day]);
}
