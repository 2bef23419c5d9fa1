import type { Reading } from './reading.ts';
import { textAfter } from './reading-text.ts';

/** Tokens, first and last inclusive. */
export type Run = readonly [first: number, last: number];

const BORDER = /[,;:—–“”"「」『』、،؛()]/;

const sameSentence = (reading: Reading, a: number, b: number): boolean =>
  reading.sentenceOf[a] === reading.sentenceOf[b];

/** Does punctuation that parts clauses stand between a token and the next? */
export const bordersNext = (reading: Reading, token: number): boolean =>
  BORDER.test(textAfter(reading, token));

/** The sentence that a token stands in, or what of it is within some words of it. */
export function sentenceAround(reading: Reading, token: number, most: number): Run {
  let first = token;
  while (first > Math.max(0, token - most) && sameSentence(reading, first - 1, token)) first--;
  let last = token;
  const end = Math.min(token + most, reading.tokens.count - 1);
  while (last < end && sameSentence(reading, last + 1, token)) last++;
  return [first, last];
}

/** Words to either side at which a clause ends: captions have no commas, and a hostile page may have none. */
const REACH = 60;

/** Draws words out to the clause they stand in: to the next comma or the sentence's ends, outside quotations. */
export function clauseOf(reading: Reading, first: number, last: number): Run {
  const least = Math.max(0, first - REACH);
  let from = first;
  while (from > least && sameSentence(reading, from - 1, first) && !bordersNext(reading, from - 1)) from--;
  return [from, reachInClause(reading, last, REACH)];
}

/** The last of some words after a token that are in its clause; the token itself if none is. */
export function reachInClause(reading: Reading, token: number, most: number): number {
  const end = Math.min(token + most, reading.tokens.count - 1);
  let last = token;
  while (last < end && sameSentence(reading, last + 1, token) && !bordersNext(reading, last)) last++;
  return last;
}

/** Draws words in quotation marks out to their quotation, within the sentence. */
export function quotationOf(reading: Reading, first: number, last: number): Run {
  const start = reading.quotes[reading.quoteOf[first] ?? -1];
  const end = reading.quotes[reading.quoteOf[last] ?? -1];
  let from = first;
  while (start && from > start.first && sameSentence(reading, from - 1, first)) from--;
  let to = last;
  while (end && to + 1 < end.last && sameSentence(reading, to + 1, last)) to++;
  return [from, to];
}
