import { daysBetween, daysOf, isMonth } from '../page/iso-date.ts';
import type { PageFacts } from '../page/types.ts';

/** The page's date in relation to the event's days. */
export interface Dating {
  readonly relation: 'match' | 'before' | 'after' | 'unknown';
  /** Days between the event and the page's date; 0 for a match. */
  readonly days: number;
  /** The date that decides: a day, or a month if nothing more is known. */
  readonly iso: string | null;
  /** False if the date is known only from running text or the address. */
  readonly strong: boolean;
}

/** Days after the event during which it is news. */
const STILL_NEWS = 3;

/**
 * Uses the date nearest to the event. Other dates on a page are of its furniture, a redesign or a re-publication, and
 * these are farther away than the day of the news.
 */
export function dateAgainst(dates: PageFacts['dates'], days: readonly string[]): Dating {
  const first = days[0];
  const last = days[days.length - 1];
  if (first === undefined || last === undefined)
    return { relation: 'unknown', days: 0, iso: null, strong: false };
  const judged = withoutKnownMonths(dates).map((date) => {
    const { iso } = date;
    const [from, to] = daysOf(iso);
    const before = daysBetween(to, first);
    const after = daysBetween(last, from);
    const strong = isStrong(date);
    if (before > 0) return { relation: 'before' as const, days: before, iso, strong };
    if (after > STILL_NEWS) return { relation: 'after' as const, days: after, iso, strong };
    return { relation: 'match' as const, days: 0, iso, strong };
  });
  judged.sort((a, b) => a.days - b.days || Number(b.strong) - Number(a.strong));
  return judged[0] ?? { relation: 'unknown', days: 0, iso: null, strong: false };
}

/** Drops a month if a day in it, or any day of a strong source, is known. */
const withoutKnownMonths = (dates: PageFacts['dates']): PageFacts['dates'] =>
  dates.filter(
    ({ iso }) =>
      !isMonth(iso) ||
      !dates.some((other) => other.iso.startsWith(`${iso}-`) || (isStrong(other) && !isMonth(other.iso))),
  );

const STRONG: ReadonlySet<string> = new Set(['json-ld', 'meta', 'time', 'date-line']);
const isStrong = ({ source }: PageFacts['dates'][number]): boolean => STRONG.has(source);
