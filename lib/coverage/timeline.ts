import type { CoverageGrid } from './grid.ts';
import type { Bundle, Occasion, Statement, TripLeg } from './model.ts';
import { nearnessOf } from './nearness.ts';
import { ownOccasions } from './own-occasions.ts';
import type { Selection } from './select.ts';
import type { TextWithCopies } from './texts.ts';

/** One day of the trip: what was said, and what was published. */
export interface TimelineDay {
  /** ISO day. */
  readonly day: string;
  readonly legs: readonly TripLeg[];
  /** Those with a statement selected; the event's own first. */
  readonly occasions: readonly {
    readonly occasion: Occasion;
    readonly isOwn: boolean;
    readonly statements: readonly Statement[];
  }[];
  readonly texts: readonly { readonly text: TextWithCopies; readonly statements: number }[];
}

/** The timeline, and what lies outside its days. */
export interface Timeline {
  readonly days: readonly TimelineDay[];
  /** Occasions long before or after (an earlier visit), and articles of other days (a later comment). */
  readonly elsewhen: Pick<TimelineDay, 'occasions' | 'texts'>;
}

const DAY = 86_400_000;

/** Every day from the first to the last of the days given. */
function everyDayOf(days: readonly string[]): string[] {
  const times = days.map((day) => Date.parse(day)).filter((time) => !Number.isNaN(time));
  if (times.length === 0) return [];
  const from = Math.min(...times);
  const length = Math.round((Math.max(...times) - from) / DAY) + 1;
  return Array.from({ length }, (_, i) => new Date(from + i * DAY).toISOString().slice(0, 10));
}

const dayOf = ({ original }: TextWithCopies): string => original.published.slice(0, 10);

/** The days of the trip, with the selected statements said and texts published on each. */
export function timelineOf(bundle: Bundle, grid: CoverageGrid, selection: Selection): Timeline {
  const said = Map.groupBy(selection.statements, ({ occasion }) => occasion);
  const occasions = bundle.occasions
    .flatMap((occasion) => {
      const statements = said.get(occasion.id) ?? [];
      const near = nearnessOf(bundle, occasion);
      const isNear = near.kind !== 'beside' || spanned(bundle, occasion.day);
      return statements.length === 0 ? [] : [{ occasion, statements, isOwn: near.kind === 'own', isNear }];
    })
    .sort((a, b) => Number(b.isOwn) - Number(a.isOwn));
  const near = occasions.filter(({ isNear }) => isNear);
  const legs = bundle.trip ?? [];
  const shown = new Set(selection.statements.map(({ id }) => id));
  const days = everyDayOf([
    ...legs.flatMap(({ from, to }) => [from, to]),
    ...near.map(({ occasion }) => occasion.day),
    ...(legs.length > 0 ? [] : selection.texts.map(dayOf)),
  ]);
  const listed = selection.texts.map((text) => ({
    text,
    statements: grid.carriedBy(text.original.id).filter((id) => shown.has(id)).length,
  }));
  const published = Map.groupBy(listed, ({ text }) => dayOf(text));
  return {
    days: days.map((day) => ({
      day,
      legs: legs.filter(({ from, to }) => from <= day && day <= to),
      occasions: near.filter(({ occasion }) => occasion.day === day),
      texts: published.get(day) ?? [],
    })),
    elsewhen: {
      occasions: occasions.filter(({ isNear }) => !isNear),
      texts: listed.filter(({ text }) => !days.includes(dayOf(text))),
    },
  };
}

/** Whether a day lies within the days of the event's own occasions. */
function spanned(bundle: Bundle, day: string): boolean {
  const own = ownOccasions(bundle);
  return own.some((first) => first.day <= day) && own.some((last) => day <= last.day);
}
