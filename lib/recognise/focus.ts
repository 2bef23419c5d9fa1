import type { Gathered, Signs } from './gather.ts';

/** The head of an article says what it is about: its paragraphs count double. */
const HEAD = 4;
const HEAD_WEIGHT = 2;

/** Does a paragraph speak of the event: of those in the room, or of the place with who came or why? */
export function speaksOfEvent(event: Signs, paragraph: number, matched: ReadonlySet<number>): boolean {
  if (event.in('host', paragraph) || matched.has(paragraph)) return true;
  const why =
    event.in('guest', paragraph) || event.in('format', paragraph) || event.in('document', paragraph);
  return why && event.in('place', paragraph);
}

function speaksOfNeighbour(signs: Signs, event: Signs, paragraph: number): boolean {
  if (signs.in('people', paragraph) || signs.in('format', paragraph)) return true;
  return signs.in('place', paragraph) && event.in('guest', paragraph);
}

/** Share of the text, the head counted double, for which the test holds; 0–1. */
function share(paragraphs: number, test: (paragraph: number) => boolean): number {
  let hits = 0;
  let all = 0;
  for (let paragraph = 0; paragraph < paragraphs; paragraph++) {
    const weight = paragraph < HEAD ? HEAD_WEIGHT : 1;
    all += weight;
    if (test(paragraph)) hits += weight;
  }
  return all === 0 ? 0 : hits / all;
}

/** How much of the text is about the event. */
export const eventFocus = ({ event, paragraphs }: Gathered, matched: ReadonlySet<number>): number =>
  share(paragraphs, (paragraph) => speaksOfEvent(event, paragraph, matched));

/** How much of it is about a neighbour. */
export const neighbourFocus = ({ event, paragraphs }: Gathered, signs: Signs): number =>
  share(paragraphs, (paragraph) => speaksOfNeighbour(signs, event, paragraph));
