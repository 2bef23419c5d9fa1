import type { Alignment, Stream } from './align.ts';
import type { Reading } from './reading.ts';

/**
 * Of a place that reaches over several quotations, the range of the stream that holds the one with most of its words: a "not" in
 * another one turns nothing round there. Quotations of one sentence are one that an attribution splits. `null` if the place is in one.
 */
export function longestQuotation(
  { sentenceOf, quoteOf }: Reading,
  { steps }: Alignment,
  stream: Stream,
  from: number,
  to: number,
): [from: number, to: number] | null {
  const isApart = (place: number, next: number): boolean => {
    const [a, b] = [stream[place] as number, stream[next] as number];
    return sentenceOf[a] !== sentenceOf[b] && quoteOf[a] !== quoteOf[b];
  };
  const parts: number[][] = [];
  for (const { page, likeness } of steps) {
    if (likeness === 0) continue;
    const open = parts[parts.length - 1];
    if (open && !isApart(open[open.length - 1] as number, page)) open.push(page);
    else parts.push([page]);
  }
  if (parts.length < 2) return null;
  const longest = parts.reduce((a, b) => (b.length > a.length ? b : a));
  let first = longest[0] as number;
  let last = longest[longest.length - 1] as number;
  while (first > from && !isApart(first - 1, first)) first--;
  while (last + 1 < to && !isApart(last, last + 1)) last++;
  return [first, last + 1];
}
