import { daysBetween, daysOf, isMonth } from '../page/iso-date.ts';
import type { PageFacts } from '../page/types.ts';

/** How the page's dates stand to the event's days. */
export interface Dating {
  readonly relation: 'match' | 'before' | 'after' | 'unknown';
  /** Days from the event's last day (or to its first) to the nearest date; 0 for a match. */
  readonly days: number;
  /** The date that decides: a day, or a month where nothing tells more. */
  readonly iso: string | null;
  /** False if only the running text or the address tells. */
  readonly strong: boolean;
}

/** Days after the event in which it is still news. */
const STILL_NEWS = 3;

/**
 * Judges by the date nearest to the event: pages carry dates of their furniture, of a redesign, of a
 * re-publication, and any of these is farther away than the day of the news.
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

/** Without months where a day is known of them, or any day for sure. */
const withoutKnownMonths = (dates: PageFacts['dates']): PageFacts['dates'] =>
  dates.filter(
    ({ iso }) =>
      !isMonth(iso) ||
      !dates.some((other) => other.iso.startsWith(`${iso}-`) || (isStrong(other) && !isMonth(other.iso))),
  );

const STRONG: ReadonlySet<string> = new Set(['json-ld', 'meta', 'time', 'date-line']);
const isStrong = ({ source }: PageFacts['dates'][number]): boolean => STRONG.has(source);
