import type { Gathered, Signs } from './gather.ts';

/** The first paragraphs of an article say what it is about: they count double. */
const HEAD = 4;
const HEAD_WEIGHT = 2;

/** Weight of a paragraph that reports statements but gives neither place nor persons: the same people have other meetings too. */
const HALF = 0.5;

/**
 * How much a paragraph is about the event, 0–1. It is if it has words of statements, or names guests, format or
 * document together with the place or a host.
 */
function speaksOfEvent(
  event: Signs,
  paragraph: number,
  matched: ReadonlySet<number>,
  telling: ReadonlySet<number>,
): number {
  if (matched.has(paragraph)) return 1;
  const has = (kind: string): boolean => event.in(kind, paragraph);
  const why = has('guest') || has('format') || has('document');
  if (why && (has('place') || has('host'))) return 1;
  return telling.has(paragraph) ? HALF : 0;
}

function speaksOfNeighbour(signs: Signs, event: Signs, paragraph: number): boolean {
  if (signs.in('people', paragraph) || signs.in('format', paragraph)) return true;
  return signs.in('place', paragraph) && event.in('guest', paragraph);
}

/** Share of the paragraphs that pass a test, with the first ones counted double; 0–1. */
function share(paragraphs: number, test: (paragraph: number) => number): number {
  let hits = 0;
  let all = 0;
  for (let paragraph = 0; paragraph < paragraphs; paragraph++) {
    const weight = paragraph < HEAD ? HEAD_WEIGHT : 1;
    all += weight;
    hits += weight * test(paragraph);
  }
  return all === 0 ? 0 : hits / all;
}

/** How much of the text is about the event. */
export const eventFocus = (
  { event, paragraphs }: Gathered,
  matched: ReadonlySet<number>,
  telling: ReadonlySet<number>,
): number => share(paragraphs, (paragraph) => speaksOfEvent(event, paragraph, matched, telling));

/** How much of the text is about a neighbour. */
export const neighbourFocus = ({ event, paragraphs }: Gathered, signs: Signs): number =>
  share(paragraphs, (paragraph) => Number(speaksOfNeighbour(signs, event, paragraph)));
