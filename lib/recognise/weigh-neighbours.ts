import type { Dating } from './dating.ts';
import { neighbourFocus } from './focus.ts';
import type { Gathered, Signs } from './gather.ts';
import { alongLine, reason } from './reason.ts';
import type { RecogniseData } from './recognise-data.ts';
import type { Reason } from './types.ts';
import { isNewsOn } from './weigh-date.ts';

/** Weights of signs of a neighbour, in log-odds; see `weigh.ts`. */
const PERSON = -0.9;
const MOST_PEOPLE = -2.4;
const FORMAT = -0.7;
const PLACE = -0.3;
const DATE = -1.3;
const TITLE = -1.2;
const NAMED_FIRST = -2.4;
/** Share of the paragraphs after which a text only tells what happens next. */
const AT_END = 0.6;
const FOCUS = { even: 0.15, slope: -5, least: -3, most: 0 };

/** The evidence that neighbours are weighed by. */
export interface NeighbourEvidence {
  readonly data: RecogniseData;
  readonly text: Gathered;
  readonly title: Gathered;
  readonly dating: Dating;
}

/** The reasons of the neighbour with most evidence. More than one would count the same words twice. */
export function neighbourReasons(evidence: NeighbourEvidence): Reason[] {
  const all = [...evidence.text.neighbours].map(([id, signs]) => oneNeighbour(id, signs, evidence));
  const sum = (reasons: readonly Reason[]): number =>
    reasons.reduce((total, { weight }) => total + weight, 0);
  return all.sort((a, b) => sum(a) - sum(b))[0] ?? [];
}

/**
 * Is the page's date, though one of the event's, also one on which a neighbour was news, and does the text name that
 * neighbour first? Then the date proves nothing.
 */
export const isOthersNews = ({ data, text, dating }: NeighbourEvidence): boolean =>
  dating.relation === 'match' &&
  [...text.neighbours].some(([id, signs]) => isNamedFirst(signs, text) && isNewsOn(daysOf(id, data), dating));

/**
 * Does a text name a neighbour's people before any host, and either before the place as well, or the hosts only at its
 * end or nowhere? Guests say nothing, as they were at both meetings; and reports of their day of arrival begin with
 * where they came from.
 */
function isNamedFirst(signs: Signs, { event, paragraphs }: Gathered): boolean {
  const people = signs.first('people');
  const hosts = Math.min(event.first('host'), event.first('other'));
  return people < hosts && (people < event.first('place') || hosts >= AT_END * paragraphs);
}

const daysOf = (id: string, { neighbours }: RecogniseData): readonly string[] =>
  neighbours.find((neighbour) => neighbour.id === id)?.days ?? [];

function oneNeighbour(id: string, signs: Signs, { data, text, title, dating }: NeighbourEvidence): Reason[] {
  const inTitle = title.neighbours.get(id);
  const onItsDay = dating.relation !== 'match' && isNewsOn(daysOf(id, data), dating);
  return [
    ...reason(
      'neighbour_people',
      Math.max(MOST_PEOPLE, PERSON * signs.count('people')),
      signs.list('people').slice(0, 4).join(', '),
    ),
    ...reason(
      'neighbour_format',
      signs.count('format') > 0 ? FORMAT : 0,
      signs.list('format').slice(0, 2).join(', '),
    ),
    ...reason(
      'neighbour_place',
      signs.count('place') > 0 ? PLACE : 0,
      signs.list('place').slice(0, 2).join(', '),
    ),
    ...reason('neighbour_date', onItsDay ? DATE : 0, id),
    ...reason('neighbour_title', inTitle ? TITLE : 0, id),
    ...reason('neighbour_first', isNamedFirst(signs, text) ? NAMED_FIRST : 0, id),
    ...reason('neighbour_focus', alongLine(FOCUS, neighbourFocus(text, signs)), id),
  ];
}
