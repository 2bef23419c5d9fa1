import type { Gathered, Signs } from './gather.ts';

/** The head of an article says what it is about: its paragraphs count double. */
const HEAD = 4;
const HEAD_WEIGHT = 2;

/** What a paragraph counts that tells of what was said, and neither where nor with whom: those who met meet others too. */
const HALF = 0.5;

/** How far a paragraph speaks of the event, 0–1: of those who met, or of the place with who came or why. */
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

/** Share of the text, the head counted double, that passes the test; 0–1. */
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

/** How much of it is about a neighbour. */
export const neighbourFocus = ({ event, paragraphs }: Gathered, signs: Signs): number =>
  share(paragraphs, (paragraph) => Number(speaksOfNeighbour(signs, event, paragraph)));
