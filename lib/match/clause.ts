import type { Reading } from './reading.ts';
import { textAfter } from './reading-text.ts';

/** Tokens, first and last inclusive. */
export type Run = readonly [first: number, last: number];

const BORDER = /[,;:—–“”"「」『』、،؛()]/;

const sameSentence = (reading: Reading, a: number, b: number): boolean =>
  reading.sentenceOf[a] === reading.sentenceOf[b];

/** Are two tokens in one sentence, and both in the same quotation or in none? */
export const sameClause = (reading: Reading, a: number, b: number): boolean =>
  sameSentence(reading, a, b) && reading.quoteOf[a] === reading.quoteOf[b];

/** Does punctuation that separates clauses stand between a token and the next? */
export const bordersNext = (reading: Reading, token: number): boolean =>
  BORDER.test(textAfter(reading, token));

/** The sentence of a token, cut to `most` words on either side. */
export const sentenceAround = ({ sentenceOf }: Reading, token: number, most: number): Run =>
  partAround(sentenceOf, token, most);

/** The paragraph of a token, cut to `most` words on either side. */
export const paragraphAround = ({ paragraphOf }: Reading, token: number, most: number): Run =>
  partAround(paragraphOf, token, most);

/** The tokens of one part with a token, cut to `most` on either side. `partOf`: token → number of its part. */
function partAround(partOf: Int32Array, token: number, most: number): Run {
  const part = partOf[token];
  let first = token;
  while (first > Math.max(0, token - most) && partOf[first - 1] === part) first--;
  let last = token;
  const end = Math.min(token + most, partOf.length - 1);
  while (last < end && partOf[last + 1] === part) last++;
  return [first, last];
}

/** Words on either side at which a clause ends anyway: captions have no commas, and a hostile page may have none. */
const REACH = 60;

/** Extends a run to its clause: to the next comma or the ends of the sentence. */
export function clauseOf(reading: Reading, first: number, last: number): Run {
  const least = Math.max(0, first - REACH);
  let from = first;
  while (from > least && sameSentence(reading, from - 1, first) && !bordersNext(reading, from - 1)) from--;
  return [from, reachInClause(reading, last, REACH)];
}

/** The last of the next `most` words that is in the clause of a token; the token itself if none is. */
export function reachInClause(reading: Reading, token: number, most: number): number {
  const end = Math.min(token + most, reading.tokens.count - 1);
  let last = token;
  while (last < end && sameSentence(reading, last + 1, token) && !bordersNext(reading, last)) last++;
  return last;
}

/** Extends quoted words to the ends of their quotation, within the sentence. */
export function quotationOf(reading: Reading, first: number, last: number): Run {
  const start = reading.quotes[reading.quoteOf[first] ?? -1];
  const end = reading.quotes[reading.quoteOf[last] ?? -1];
  let from = first;
  while (start && from > start.first && sameSentence(reading, from - 1, first)) from--;
  let to = last;
  while (end && to + 1 < end.last && sameSentence(reading, to + 1, last)) to++;
  return [from, to];
}
