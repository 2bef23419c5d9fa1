import type { Translator } from '../i18n.ts';
import type { Bundle } from './model.ts';
import { ownOccasions } from './own-occasions.ts';

/** Writes ISO days and date-times as short as can be: without their year where it is one in which the event was. */
export function shortDay(bundle: Bundle, { day }: Pick<Translator, 'day'>): (iso: string) => string {
  const years = new Set(ownOccasions(bundle).map((occasion) => occasion.day.slice(0, 4)));
  return (iso) => day(iso, years.has(iso.slice(0, 4)) ? 'short' : 'medium');
}
