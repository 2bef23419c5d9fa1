import type { Reading } from '../reading.ts';
import type { Alignment, Stream } from './align.ts';

/**
 * For a match over several quotations: the one with most matched words, as a range of the stream, because a "not" in
 * one quotation does not negate another. Quotations in one sentence count as one quotation, split by its attribution.
 * `null` if the match is in one quotation.
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
  const at = parts.indexOf(longest);
  // Stop before the other parts: a quotation that begins in one sentence and ends in the next separates from neither.
  const least = (parts[at - 1]?.at(-1) ?? from - 1) + 1;
  const most = parts[at + 1]?.[0] ?? to;
  let first = longest[0] as number;
  let end = (longest.at(-1) as number) + 1;
  while (first > least && !isApart(first - 1, first)) first--;
  while (end < most && !isApart(end - 1, end)) end++;
  return [first, end];
}
