import { daysBetween } from '../page/iso-date.ts';
import type { Bundle, Occasion } from './model.ts';
import { ownOccasions } from './own-occasions.ts';

/** The time of an occasion relative to the bundle's own event. */
export type Nearness =
  | { readonly kind: 'own' }
  /** Up to 30 days before or after the event. */
  | { readonly kind: 'before' | 'after'; readonly days: number }
  /** On the event's days but not at it, or long before or after. */
  | { readonly kind: 'beside' };

/** Beyond this, a date is more useful than a number of days. */
const NEAR_DAYS = 30;

/** Whether an occasion belongs to the event, and if not, how many days before or after it was. */
export function nearnessOf(bundle: Bundle, occasion: Occasion): Nearness {
  if (occasion.event === bundle.event) return { kind: 'own' };
  const days = ownOccasions(bundle)
    .map(({ day }) => day)
    .sort();
  const before = daysBetween(occasion.day, days[0] ?? '');
  const after = daysBetween(days.at(-1) ?? '', occasion.day);
  if (before > 0 && before <= NEAR_DAYS) return { kind: 'before', days: before };
  if (after > 0 && after <= NEAR_DAYS) return { kind: 'after', days: after };
  return { kind: 'beside' };
}
