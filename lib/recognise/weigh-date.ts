import { daysBetween, isMonth } from '../page/iso-date.ts';
import type { Dating } from './dating.ts';
import type { Gathered } from './gather.ts';
import { reason } from './reason.ts';
import type { RecogniseData } from './recognise-data.ts';
import type { Reason } from './types.ts';

/** Weights of a page's date, in log-odds; see `weigh.ts`. */
const DATE_MATCH = 1.6;
const DATE_MATCH_WEAK = 1.2;
/** For a date that is only a month, which has other days too. */
const MONTH_MATCH = 0.6;
const DATE_BEFORE = -2.6;
const DATE_LONG_AFTER = -4.2;
const DATE_AFTER = -0.8;
const WEAK_DATE = 0.5;
/** Days after which a report of the event is not news. */
const LONG_AFTER = 12;
/** Days after a neighbour during which it is news. */
const NEIGHBOUR_NEWS = 3;

/** Makes a weak date long after the event strong if a neighbour that the text names was news on it. */
export function confirmed(dating: Dating, { neighbours }: RecogniseData, text: Gathered): Dating {
  const isNews = neighbours.some(({ id, days }) => text.neighbours.has(id) && isNewsOn(days, dating));
  return isNews && dating.relation === 'after' && dating.days > LONG_AFTER
    ? { ...dating, strong: true }
    : dating;
}

/** Is the page's date one of these days or shortly after? */
export const isNewsOn = (days: readonly string[], { iso }: Pick<Dating, 'iso'>): boolean =>
  iso !== null &&
  !isMonth(iso) &&
  days.some((day) => {
    const after = daysBetween(day, iso);
    return after >= 0 && after <= NEIGHBOUR_NEWS;
  });

/** Is the page's date strong, and one on which this event is not news? */
export const isOffDate = ({ relation, days, strong }: Dating): boolean =>
  strong && (relation === 'before' || (relation === 'after' && days > LONG_AFTER));

/** The evidence of the date. */
export function dateReasons({ relation, days, iso, strong }: Dating): Reason[] {
  if (relation === 'unknown') return [];
  if (relation === 'match') return reason('date_match', matchWeight(strong, iso ?? ''), iso ?? '');
  const weight = relation === 'before' ? DATE_BEFORE : days > LONG_AFTER ? DATE_LONG_AFTER : DATE_AFTER;
  return reason('date_off', strong ? weight : weight * WEAK_DATE, iso ?? '');
}

function matchWeight(strong: boolean, iso: string): number {
  if (strong) return DATE_MATCH;
  return isMonth(iso) ? MONTH_MATCH : DATE_MATCH_WEAK;
}
