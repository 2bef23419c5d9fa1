import { orderProblems, problemAt, type SeedRule } from '../draft.ts';

/**
 * Occasions and topics are in order; each occasion belongs to the event or to a neighbour, on one of its days. Each leg of
 * the trip ends after it begins and belongs to the event or to a neighbour.
 */
export const eventRule: SeedRule = ({ event, neighbours }) => {
  if (!event) return [];
  const { id, days, occasions, topics, trip = [] } = event.value;
  const problems = [
    ...orderProblems(event, ['occasions'], occasions),
    ...orderProblems(event, ['topics'], topics),
  ];
  if (!neighbours) return problems;
  const daysOf = new Map([
    ...neighbours.value.map((one) => [one.id, one.days] as const),
    [id, days] as const,
  ]);
  for (const [index, occasion] of occasions.entries()) {
    const known = daysOf.get(occasion.event);
    if (!known) {
      problems.push(problemAt(event, ['occasions', index, 'event'], `no event "${occasion.event}"`));
    } else if (!known.includes(occasion.day)) {
      const reason = `${occasion.day} is no day of "${occasion.event}"`;
      problems.push(problemAt(event, ['occasions', index, 'day'], reason));
    }
  }
  for (const [index, leg] of trip.entries()) {
    if (!daysOf.has(leg.event)) {
      problems.push(problemAt(event, ['trip', index, 'event'], `no event "${leg.event}"`));
    }
    if (leg.to < leg.from) problems.push(problemAt(event, ['trip', index, 'to'], 'is before "from"'));
  }
  return problems;
};

/** Those who took part are speakers. */
export const participantRule: SeedRule = ({ event, speakers }) => {
  if (!event || !speakers) return [];
  const known = new Set(speakers.value.map(({ id }) => id));
  return Object.entries(event.value.participants).flatMap(([side, ids]) =>
    ids.flatMap((id, index) =>
      known.has(id) ? [] : [problemAt(event, ['participants', side, index], `no speaker "${id}"`)],
    ),
  );
};

/** Neighbours are in order, and none has the event's own id. */
export const neighbourRule: SeedRule = ({ event, neighbours }) => {
  if (!neighbours) return [];
  const own = neighbours.value.findIndex(({ id }) => id === event?.value.id);
  return [
    ...orderProblems(neighbours, [], neighbours.value),
    ...(own < 0 ? [] : [problemAt(neighbours, [own, 'id'], 'is the event itself')]),
  ];
};

/** Speakers are in order. */
export const speakerRule: SeedRule = ({ speakers }) =>
  speakers ? orderProblems(speakers, [], speakers.value) : [];
