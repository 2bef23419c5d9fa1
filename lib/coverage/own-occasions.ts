import type { Bundle, Occasion } from './model.ts';

/** The occasions of the bundle's own event, in the bundle's order. Those of its neighbours are never counted with them. */
export function ownOccasions({ event: own, occasions }: Pick<Bundle, 'event' | 'occasions'>): Occasion[] {
  return occasions.filter(({ event }) => event === own);
}
