import type { Translator } from '../i18n.ts';
import type { Bundle } from './model.ts';

/** Writes ISO days and date-times as short as can be: without their year where it is one in which the event was. */
export function shortDay(
  { event: own, occasions }: Bundle,
  { day }: Pick<Translator, 'day'>,
): (iso: string) => string {
  const years = new Set(
    occasions.filter(({ event }) => event === own).map((occasion) => occasion.day.slice(0, 4)),
  );
  return (iso) => day(iso, years.has(iso.slice(0, 4)) ? 'short' : 'medium');
}
